#pragma warning disable TOA0040 // No browser connects with this one: it is there to be compiled, and made.

namespace TypedOAuth.Generated.Tests.Clients;

/// <summary>A client whose users are warned, and whose own constructor ends in the emitted one.</summary>
[Obsolete("Use GoogleClient.")]
[OAuth2Client(
    Alias = "old", AuthUri = "https://as.example/authorize", AccessTokenUri = "https://as.example/token",
    AuthorizationCallback = nameof(OnAuthorizedAsync))]
public partial class OldClient
{
    public OldClient(OAuth2ClientCore<AuthData> core, string name)
        : this(core) => Name = name;

    public string? Name { get; }

    private static ValueTask<AuthorizationCallbackResult?> OnAuthorizedAsync(
        AuthorizationCallbackContext<AuthData> context, CancellationToken cancellationToken) => default;
}

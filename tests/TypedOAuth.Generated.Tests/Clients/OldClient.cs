#pragma warning disable TOA0040 // The tests only compile and create this client; no browser connects with it.

namespace TypedOAuth.Generated.Tests.Clients;

/// <summary>A client with a warning for its users, and with a constructor that calls the emitted one.</summary>
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

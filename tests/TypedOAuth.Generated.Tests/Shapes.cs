using TypedOAuth.Hosting;

#pragma warning disable TOA0040 // No browser connects with these: they are there to be compiled, and made.

namespace TypedOAuth.Generated.Tests;

/// <summary>A base class with members of the names of emitted ones.</summary>
public abstract class Hidden
{
    public static int Definition => 1;

    public static string Scope => "inherited";

    public virtual ValueTask<bool> ForgetUserAsync(string userId, CancellationToken cancellationToken = default) => new(false);
}

/// <summary>A client whose members hide inherited ones.</summary>
[OAuth2Client(Alias = "hiding", AuthUri = "https://as.example/authorize", AccessTokenUri = "https://as.example/token", Scopes = ["read"])]
public partial class HidingClient : Hidden;

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

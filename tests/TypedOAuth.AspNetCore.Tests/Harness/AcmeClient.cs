namespace TypedOAuth.AspNetCore.Tests.Harness;

[OAuth2Client(
    Alias = "acme",
    DisplayName = "Acme & Co",
    AuthUri = "https://as.example/authorize",
    AccessTokenUri = "https://as.example/token",
    RevokeTokenUri = "https://as.example/revoke",
    Issuer = "https://as.example",
    RequireIssuerInResponse = true,
    DefaultScopes = ["read", "write"],
    AuthorizationCallback = nameof(OnAuthorizedAsync))]
public partial class AcmeClient
{
    /// <summary>The result of the callback, which a test sets.</summary>
    public Func<AuthorizationCallbackContext<AuthData>, AuthorizationCallbackResult?>? Callback { get; set; }

    private ValueTask<AuthorizationCallbackResult?> OnAuthorizedAsync(AuthorizationCallbackContext<AuthData> context, CancellationToken cancellationToken) =>
        new(Callback?.Invoke(context));
}

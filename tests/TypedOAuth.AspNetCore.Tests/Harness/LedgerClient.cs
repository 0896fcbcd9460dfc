namespace TypedOAuth.AspNetCore.Tests.Harness;

/// <summary>A client whose response is posted, with a field of the provider that its callback reads.</summary>
[OAuth2Client(
    Alias = "ledger",
    DisplayName = "Ledger",
    AuthUri = "https://ledger.example/authorize",
    AccessTokenUri = "https://ledger.example/token",
    ClientAuthentication = OAuth2ClientAuthentication.None,
    AuthorizationCallback = nameof(OnAuthorizedAsync))]
[OAuth2AuthorizationParameter("response_mode", "form_post")]
[OAuth2CallbackField<long>("realmId")]
public partial class LedgerClient
{
    /// <summary>The context of the last authorization.</summary>
    public AuthorizationCallbackContext<AuthData>? Seen { get; private set; }

    private ValueTask<AuthorizationCallbackResult?> OnAuthorizedAsync(AuthorizationCallbackContext<AuthData> context, CancellationToken cancellationToken)
    {
        Seen = context;
        return new((AuthorizationCallbackResult?)null);
    }
}

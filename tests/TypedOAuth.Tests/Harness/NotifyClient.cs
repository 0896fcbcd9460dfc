namespace TypedOAuth.Tests.Harness;

[OAuth2Client(
    Alias = "notify",
    AuthUri = "https://as.example/authorize",
    AccessTokenUri = "https://as.example/token",
    AuthorizationCallback = nameof(OnAuthorizedAsync))]
public partial class NotifyClient
{
    /// <summary>The callback, which a test sets.</summary>
    public Func<AuthorizationCallbackContext<AuthData>, Task>? Callback { get; set; }

    private async ValueTask<AuthorizationCallbackResult?> OnAuthorizedAsync(AuthorizationCallbackContext<AuthData> context, CancellationToken cancellationToken)
    {
        await (Callback?.Invoke(context) ?? Task.CompletedTask);
        return null;
    }
}

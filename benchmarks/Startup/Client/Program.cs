using TypedOAuth;

// A client without endpoints that creates an authorization URL for a request, like OidcClient in the application of that name.
var builder = WebApplication.CreateSlimBuilder(args);
builder.Services.AddTypedOAuth(static options => options.BaseUri = new Uri("https://app.example"));
builder.Services.AddAcmeClient(static options => (options.ClientId, options.ClientSecret) = ("the-client", "the-secret"));
var app = builder.Build();
app.MapGet("/", static () => "up");

// The type is explicit, because the generator of request delegates does not see the code of other generators.
app.MapGet("/connect", static async Task<string> (AcmeClient client) => (await client.GetUnboundAuthorizationUrlAsync("ada")).AbsoluteUri);
await app.RunAsync();

/// <summary>A client of one provider.</summary>
[OAuth2Client(
    Alias = "acme",
    AuthUri = "https://as.example/authorize",
    AccessTokenUri = "https://as.example/token",
    DefaultScopes = ["read", "write"])]
internal sealed partial class AcmeClient;

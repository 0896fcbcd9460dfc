using TypedOAuth;

// A client without endpoints, which makes an authorization URL at a request: the work that OidcClient does in the application beside this one.
var builder = WebApplication.CreateSlimBuilder(args);
builder.Services.AddTypedOAuth(static options => options.BaseUri = new Uri("https://app.example"));
builder.Services.AddAcmeClient(static options => (options.ClientId, options.ClientSecret) = ("the-client", "the-secret"));
var app = builder.Build();
app.MapGet("/", static () => "up");

// The type is named, as the generator of request delegates does not see what other generators emit.
app.MapGet("/connect", static async Task<string> (AcmeClient client) => (await client.GetUnboundAuthorizationUrlAsync("ada")).AbsoluteUri);
await app.RunAsync();

/// <summary>A client of one provider.</summary>
[OAuth2Client(
    Alias = "acme",
    AuthUri = "https://as.example/authorize",
    AccessTokenUri = "https://as.example/token",
    DefaultScopes = ["read", "write"])]
internal sealed partial class AcmeClient;

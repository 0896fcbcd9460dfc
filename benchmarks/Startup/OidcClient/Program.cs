using Duende.IdentityModel.Client;
using Duende.IdentityModel.OidcClient;

// OidcClient, which creates an authorization URL for a request.
var builder = WebApplication.CreateSlimBuilder(args);
builder.Services.AddSingleton(static services => new OidcClient(new OidcClientOptions
{
    Authority = "https://as.example",
    ClientId = "the-client",
    ClientSecret = "the-secret",
    Scope = "read write",
    RedirectUri = "https://app.example/callback",
    LoggerFactory = services.GetRequiredService<ILoggerFactory>(),
    ProviderInformation = new ProviderInformation
    {
        IssuerName = "https://as.example",
        AuthorizeEndpoint = "https://as.example/authorize",
        TokenEndpoint = "https://as.example/token",
        KeySet = new Duende.IdentityModel.Jwk.JsonWebKeySet(),
    },
}));
var app = builder.Build();
app.MapGet("/", static () => "up");
app.MapGet("/connect", static async (OidcClient client) => (await client.PrepareLoginAsync()).StartUrl);
await app.RunAsync();

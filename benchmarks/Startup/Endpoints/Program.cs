using TypedOAuth;

// A client with the endpoints that bind a browser to its flow, as in web applications.
var builder = WebApplication.CreateSlimBuilder(args);
builder.Services.AddTypedOAuth(static options =>
{
    options.BaseUri = new Uri("https://app.example");
    options.UserId = static _ => "ada";
});
builder.Services.AddAcmeClient(static options => (options.ClientId, options.ClientSecret) = ("the-client", "the-secret"));
var app = builder.Build();
app.MapGet("/", static () => "up");
app.MapAcmeClient();
await app.RunAsync();

/// <summary>A client of one provider.</summary>
[OAuth2Client(
    Alias = "acme",
    AuthUri = "https://as.example/authorize",
    AccessTokenUri = "https://as.example/token",
    DefaultScopes = ["read", "write"])]
internal sealed partial class AcmeClient;

using Microsoft.Extensions.DependencyInjection;
using TypedOAuth;

// A native application whose client requests an ID token. Its arguments are the address of an authorization server and a nonce. With
// another nonce, the client refuses the server's ID token.
if (args is not [var address, var nonce] || !Uri.TryCreate(address, UriKind.Absolute, out var server))
{
    await Console.Error.WriteLineAsync("Give the address of an authorization server and a nonce.");
    return 2;
}

var services = new ServiceCollection();
services.AddTypedOAuth(options => options.BaseUri = new Uri("http://127.0.0.1:5600"));
services.AddIdentityClient(options =>
{
    options.ClientId = "identity";
    options.AuthUri = new Uri(server, "/authorize").AbsoluteUri;
    options.AccessTokenUri = new Uri(server, "/token").AbsoluteUri;
    options.Issuer = server.GetLeftPart(UriPartial.Authority);
});
await using var provider = services.BuildServiceProvider();
var client = provider.GetRequiredService<IdentityClient>();
var url = await client.GetUnboundAuthorizationUrlAsync("ada", nonce: nonce);
var state = url.Query.TrimStart('?').Split('&').Single(static pair => pair.StartsWith("state=", StringComparison.Ordinal));
try
{
    var authorized = await client.CompleteAuthorizationAsync(new Uri($"http://127.0.0.1:5600/oauth2/identity-callback?code=one-time&{state}"));
    Console.WriteLine($"user: {authorized.UserId}");
    return 0;
}
catch (OAuth2ProtocolException exception)
{
    Console.WriteLine($"refused: {exception.Error.Code}, {exception.Error.Description}");
    return 1;
}

/// <summary>A public client of an authorization server on this machine, which requests an ID token.</summary>
[OAuth2Client(
    Alias = "identity",
    AuthUri = "http://127.0.0.1:5601/authorize",
    AccessTokenUri = "http://127.0.0.1:5601/token",
    Issuer = "http://127.0.0.1:5601",
    DefaultScopes = ["openid"],
    ClientAuthentication = OAuth2ClientAuthentication.None,
    AllowInsecureLoopback = true)]
[OAuth2AuthorizationParameter("nonce")]
internal sealed partial class IdentityClient;

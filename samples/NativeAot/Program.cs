using Microsoft.Extensions.DependencyInjection;
using TypedOAuth;

// A native application without a host: it authorizes a user, refreshes the token, and prints neither token. The argument is the address of an
// authorization server. This sample needs no browser; a real application opens the authorization URL in the user's browser.
if (args is not [var address] || !Uri.TryCreate(address, UriKind.Absolute, out var server))
{
    await Console.Error.WriteLineAsync("Pass the address of an authorization server, for example http://127.0.0.1:5601.");
    return 2;
}

var services = new ServiceCollection();
services.AddTypedOAuth(options => options.BaseUri = new Uri("http://127.0.0.1:5600"));
services.AddDesktopClient(options =>
{
    options.ClientId = "desktop";
    options.AuthUri = new Uri(server, "/authorize").AbsoluteUri;
    options.AccessTokenUri = new Uri(server, "/token").AbsoluteUri;
});
await using var provider = services.BuildServiceProvider();
var client = provider.GetRequiredService<DesktopClient>();

var url = await client.GetUnboundAuthorizationUrlAsync("ada", [DesktopClient.Scope.Write]);
var state = url.Query.TrimStart('?').Split('&').Single(static pair => pair.StartsWith("state=", StringComparison.Ordinal));
var authorized = await client.CompleteAuthorizationAsync(new Uri($"http://127.0.0.1:5600/oauth2/desktop-callback?code=one-time&{state}"));
var second = await client.RefreshUserAccessTokenAsync("ada");

var isRefreshed = authorized.AuthData.Token != second.Token;
Console.WriteLine($"user: {authorized.UserId}, refreshed: {isRefreshed}, team: {second.TeamId}");
return isRefreshed ? 0 : 1;

/// <summary>A public client of an authorization server on this machine.</summary>
[OAuth2Client(
    Alias = "desktop",
    AuthUri = "http://127.0.0.1:5601/authorize",
    AccessTokenUri = "http://127.0.0.1:5601/token",
    DefaultScopes = ["read"],
    Scopes = ["write"],
    ClientAuthentication = OAuth2ClientAuthentication.None,
    AllowInsecureLoopback = true)]
[OAuth2TokenField<long>("team.id")]
internal sealed partial class DesktopClient;

using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth;
using TypedOAuth.Storage;

// A native application that keeps its tokens in PostgreSQL. Its arguments are the address of an authorization server and the connection string
// of a database. Without a connection string, it only creates the client and the store.
if (args is not [var address, ..] || !Uri.TryCreate(address, UriKind.Absolute, out var server))
{
    await Console.Error.WriteLineAsync("Give the address of an authorization server and a connection string.");
    return 2;
}

var services = new ServiceCollection();
services.AddSingleton<IOAuth2DataProtector, PlainProtector>();
services.AddTypedOAuth(options => options.BaseUri = new Uri("http://127.0.0.1:5600"))
    .UsePostgreSql(args is [_, var connectionString] ? connectionString : "Host=127.0.0.1;Username=app");
services.AddServerClient(options =>
{
    options.ClientId = "server";
    options.AuthUri = new Uri(server, "/authorize").AbsoluteUri;
    options.AccessTokenUri = new Uri(server, "/token").AbsoluteUri;
});
await using var provider = services.BuildServiceProvider();
var client = provider.GetRequiredService<ServerClient>();
var store = provider.GetRequiredService<IOAuth2TokenStore>();
if (args.Length == 1)
{
    Console.WriteLine($"created: {store.GetType().Name}");
    return 0;
}

var url = await client.GetUnboundAuthorizationUrlAsync("ada");
var state = url.Query.TrimStart('?').Split('&').Single(static pair => pair.StartsWith("state=", StringComparison.Ordinal));
var authorized = await client.CompleteAuthorizationAsync(new Uri($"http://127.0.0.1:5600/oauth2/server-callback?code=one-time&{state}"));
var second = await client.RefreshUserAccessTokenAsync("ada");
var page = await store.ListAsync(new() { Alias = "server" }, default);
Console.WriteLine($"user: {page.Entries.Single().Key.UserId}, refreshed: {authorized.AuthData.Token != second.Token}");
return 0;

/// <summary>A public client of an authorization server on this machine.</summary>
[OAuth2Client(
    Alias = "server",
    AuthUri = "http://127.0.0.1:5601/authorize",
    AccessTokenUri = "http://127.0.0.1:5601/token",
    DefaultScopes = ["read"],
    ClientAuthentication = OAuth2ClientAuthentication.None,
    AllowInsecureLoopback = true)]
internal sealed partial class ServerClient;

/// <summary>Protects nothing, because the tokens of this program are made up.</summary>
internal sealed class PlainProtector : IOAuth2DataProtector
{
    public bool IsPersistent => true;

    public byte[] Protect(ReadOnlySpan<byte> plaintext) => plaintext.ToArray();

    public bool TryUnprotect(ReadOnlySpan<byte> payload, [NotNullWhen(true)] out byte[]? plaintext)
    {
        plaintext = payload.ToArray();
        return true;
    }
}

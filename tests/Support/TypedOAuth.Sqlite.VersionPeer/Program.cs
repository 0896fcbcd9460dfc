using System.Globalization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TypedOAuth;
using TypedOAuth.Generated;
using TypedOAuth.Sqlite.VersionPeer;
using TypedOAuth.Storage;

// A process that shares a database and keys with processes of other versions. It writes its version, and then answers each line that it reads:
//
//   connect USER [VALUE]   authorizes with the code "USER"       refresh USER         refreshes once
//   get USER               returns the token                     load USER COUNT      refreshes COUNT times with four callers
//   state USER             returns state, reason and date of the last refresh
//   parameters USER        returns the endpoint parameters       list                 returns the users of the client
//   in CLIENT COMMAND      applies the command to another client than "peer"
var (folder, server) = (args[0], args[1]);
var builder = Host.CreateEmptyApplicationBuilder(new() { EnvironmentName = "Production" });
builder.Services.AddDataProtection().SetApplicationName("Peers").PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(folder, "keys")));
builder.Services.AddTypedOAuth(static options => options.BaseUri = new Uri("https://app.example"))
    .UseSqlite($"Data Source={Path.Combine(folder, "tokens.db")}");
builder.Services.AddTypedOAuthAspNetCore();
#if PREVIOUS
var (tenant, realm) = ("acme", "main");
#else
var (tenant, realm) = ("{tenant}", "{realm}");
#endif
builder.Services.AddPeerClient(options => Set(options, $"{server}token"));
builder.Services.AddTenantClient(options => Set(options, $"{server}{tenant}/token"));
builder.Services.AddRealmClient(options => Set(options, $"{server}{realm}/token"));
using var host = builder.Build();
await host.StartAsync();
var peers = new Dictionary<string, IPeer>
{
    ["peer"] = Create<PeerClient.AuthData>((user, _) => Get<PeerClient>().GetUnboundAuthorizationUrlAsync(user)),
#if PREVIOUS
    ["tenant"] = Create<TenantClient.AuthData>((user, _) => Get<TenantClient>().GetUnboundAuthorizationUrlAsync(user)),
#else
    ["tenant"] = Create<TenantClient.AuthData>((user, value) => Get<TenantClient>().GetUnboundAuthorizationUrlAsync(user, tenant: value)),
#endif
    ["realm"] = Create<RealmClient.AuthData>((user, _) => Get<RealmClient>().GetUnboundAuthorizationUrlAsync(user)),
};
Console.WriteLine(typeof(OAuth2ClientAttribute).Assembly.GetName().Version!.ToString(3));
while (await Console.In.ReadLineAsync() is { } line)
{
    try
    {
        var command = line.Split(' ');
        Console.WriteLine(command is ["in", var client, .. var rest] ? await AnswerAsync(peers[client], rest) : await AnswerAsync(peers["peer"], command));
    }
    catch (OAuth2Exception exception)
    {
        Console.WriteLine($"{exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")}");
    }
}

await host.StopAsync();

static void Set(OAuth2ClientOptions options, string tokenEndpoint) =>
    (options.ClientId, options.ClientSecret, options.AccessTokenUri) = ("peer-client", "peer-client-secret", tokenEndpoint);

async Task<string> AnswerAsync(IPeer peer, string[] command) => command switch
{
    ["connect", var user] => await peer.ConnectAsync(user),
    ["connect", var user, var value] => await peer.ConnectAsync(user, value),
    ["get", var user] => await peer.GetAsync(user),
    ["refresh", var user] => await peer.RefreshAsync(user),
    ["load", var user, var count] => await LoadAsync(peer, user, int.Parse(count, CultureInfo.InvariantCulture)),
    ["state", var user] => await peer.DescribeAsync(user),
    ["parameters", var user] => await peer.ReadParametersAsync(user),
    ["list"] => await ListAsync(),
    _ => "unknown command",
};

async Task<string> LoadAsync(IPeer peer, string user, int count)
{
    for (var i = 0; i < count; i++)
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => peer.RefreshAsync(user)));
    }

    return "done";
}

async Task<string> ListAsync()
{
    var page = await Get<IOAuth2TokenStore>().ListAsync(new() { Alias = "peer" }, default);
    return string.Join(' ', page.Entries.Select(static entry => entry.Key.UserId).Order(StringComparer.Ordinal));
}

T Get<T>()
    where T : notnull => host.Services.GetRequiredService<T>();

Peer<TAuthData> Create<TAuthData>(Func<string, string?, ValueTask<Uri>> createUrl)
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData> => new(Get<OAuth2ClientCore<TAuthData>>(), createUrl);

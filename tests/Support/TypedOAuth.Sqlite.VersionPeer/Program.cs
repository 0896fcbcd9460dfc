using System.Globalization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TypedOAuth;
using TypedOAuth.Sqlite.VersionPeer;
using TypedOAuth.Storage;

// A process that shares a database and keys with processes of other versions. It writes its version, and then answers each line that it reads:
//
//   connect USER    authorizes with the code "USER"              refresh USER         refreshes once
//   get USER        returns the token                            load USER COUNT      refreshes COUNT times with four callers
//   state USER      returns state, reason and date of refresh    list                 returns the users of the client
var (folder, tokenEndpoint) = (args[0], args[1]);
var builder = Host.CreateEmptyApplicationBuilder(new() { EnvironmentName = "Production" });
builder.Services.AddDataProtection().SetApplicationName("Peers").PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(folder, "keys")));
builder.Services.AddTypedOAuth(static options => options.BaseUri = new Uri("https://app.example"))
    .UseSqlite($"Data Source={Path.Combine(folder, "tokens.db")}");
builder.Services.AddTypedOAuthAspNetCore();
builder.Services.AddPeerClient(options =>
{
    options.ClientId = "peer-client";
    options.ClientSecret = "peer-client-secret";
    options.AccessTokenUri = tokenEndpoint;
});
using var host = builder.Build();
await host.StartAsync();
var client = host.Services.GetRequiredService<PeerClient>();
Console.WriteLine(typeof(OAuth2ClientAttribute).Assembly.GetName().Version!.ToString(3));
while (await Console.In.ReadLineAsync() is { } line)
{
    try
    {
        Console.WriteLine(await AnswerAsync(line.Split(' ')));
    }
    catch (OAuth2Exception exception)
    {
        Console.WriteLine($"{exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")}");
    }
}

await host.StopAsync();

async Task<string> AnswerAsync(string[] command) => command switch
{
    ["connect", var user] => await ConnectAsync(user),
    ["get", var user] => (await client.GetAccessTokenForUserAsync(user))?.Token ?? "none",
    ["refresh", var user] => (await client.RefreshUserAccessTokenAsync(user)).Token,
    ["load", var user, var count] => await LoadAsync(user, int.Parse(count, CultureInfo.InvariantCulture)),
    ["state", var user] => await DescribeAsync(user),
    ["list"] => await ListAsync(),
    _ => "unknown command",
};

async Task<string> ConnectAsync(string user)
{
    var url = await client.GetUnboundAuthorizationUrlAsync(user);
    var state = url.Query.Split('&', '?').Single(static parameter => parameter.StartsWith("state=", StringComparison.Ordinal));
    return (await client.CompleteAuthorizationAsync(new($"https://app.example/oauth2/peer-callback?code={user}&{state}"))).AuthData.Token;
}

async Task<string> LoadAsync(string user, int count)
{
    for (var i = 0; i < count; i++)
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => client.RefreshUserAccessTokenAsync(user).AsTask()));
    }

    return "done";
}

async Task<string> DescribeAsync(string user)
{
    var connection = await client.GetConnectionAsync(user);
    var refreshed = connection.LastRefreshedAt?.UtcTicks.ToString(CultureInfo.InvariantCulture) ?? "never";
    return $"{connection.State} {connection.Reason?.ToString() ?? "-"} {refreshed}";
}

async Task<string> ListAsync()
{
    var page = await host.Services.GetRequiredService<IOAuth2TokenStore>().ListAsync(new() { Alias = "peer" }, default);
    return string.Join(' ', page.Entries.Select(static entry => entry.Key.UserId).Order(StringComparer.Ordinal));
}

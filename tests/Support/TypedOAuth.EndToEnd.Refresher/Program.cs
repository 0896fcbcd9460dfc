using Connections.App;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.EndToEnd;

// One process of the sample's site: refreshes a user's token for each line that it reads, and says what became of it.
var (dataDirectory, app, server, user) = (args[0], new Uri(args[1]), new Uri(args[2]), args[3]);
await using var peer = Peer.Create(dataDirectory, app, server);
var client = peer.GetRequiredService<NotesClient>();
await client.GetAccessTokenForUserAsync(user);
Console.WriteLine("ready");
while (await Console.In.ReadLineAsync() is not null)
{
    try
    {
        await client.RefreshUserAccessTokenAsync(user);
        Console.WriteLine("refreshed");
    }
    catch (TypedOAuth.OAuth2Exception exception)
    {
        Console.WriteLine(exception.Message.ReplaceLineEndings(" "));
    }
}

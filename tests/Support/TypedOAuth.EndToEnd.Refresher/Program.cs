using Connections.App;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TypedOAuth.EndToEnd;

// A process of the sample's site. For each line that it reads, it refreshes a user's token and prints the result. SIGTERM stops it like a
// service.
var (dataDirectory, app, server, user, tokenEndpoint) = (args[0], new Uri(args[1]), new Uri(args[2]), args[3], args[4]);
var builder = Host.CreateEmptyApplicationBuilder(new() { EnvironmentName = "Production" });
builder.Configuration.AddInMemoryCollection(Peer.CreateSettings(dataDirectory, app, server));
builder.Configuration["OAuth2:notes:AccessTokenUri"] = tokenEndpoint;
Peer.AddServices(builder.Services, dataDirectory);
using var host = builder.Build();
var lifetime = host.Services.GetRequiredService<IHostApplicationLifetime>();
lifetime.ApplicationStopping.Register(static () => Console.WriteLine("stopping"));
await host.StartAsync();
var client = host.Services.GetRequiredService<NotesClient>();
await client.GetAccessTokenForUserAsync(user);
Console.WriteLine("ready");
_ = Task.Run(RefreshAsync);
await host.WaitForShutdownAsync();

async Task RefreshAsync()
{
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

    lifetime.StopApplication();
}

using System.Web;
using Connections.App;

namespace WorkerSample;

/// <summary>Connects three users with the <see cref="DemoServer"/> before the worker begins. In a real app, users connect in the web app.</summary>
internal sealed class DemoUsers(NotesClient notes) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        foreach (var user in new[] { "alice", "bob", "carol" })
        {
#pragma warning disable TOA0041 // No browser takes part: the demo server's code is the name of the user.
            var url = await notes.GetUnboundAuthorizationUrlAsync(user, cancellationToken: cancellationToken);
#pragma warning restore TOA0041
            var state = HttpUtility.ParseQueryString(url.Query)["state"];
            var callback = $"http://127.0.0.1:5600/oauth2/notes-callback?code={user}&state={state}&iss={Uri.EscapeDataString(DemoServer.Issuer)}";
            await notes.CompleteAuthorizationAsync(new Uri(callback), cancellationToken);
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

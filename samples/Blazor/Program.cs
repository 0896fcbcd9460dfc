using BlazorSample;
using Connections;
using Connections.AuthorizationServer;

// A Blazor Web App with its own connections page, connected to the authorization server of samples/Connections.
//
//   dotnet run --project samples/Blazor
//
// Open the printed address, sign in as alice or bob, connect Notes, and read the notes on both pages. The important files:
//
// - AppHost.cs: the services and endpoints. TypedOAuth needs no code that is specific to Blazor.
// - Components/Pages/Connections.razor: the app's own page, built on IOAuth2Connections. It is rendered statically. The connect links are plain
//   links. Blazor's enhanced navigation first fetches a link, which does not use up the link's one-time ticket, and then loads it as a page.
// - Components/Pages/Notes.razor: calls the API during a request (static rendering), for the signed-in user of the request.
// - Components/Pages/Live.razor: calls the API in an interactive circuit. A circuit outlives its request, so the page specifies the user itself.
Console.WriteLine("Starting an authorization server and a Blazor app that connects its users to it.");
var settings = SampleSettings.Read([$"--{SampleSettings.AppPortOption}=5610", $"--{SampleSettings.ServerPortOption}=5611", .. args]);
if (SamplePorts.FindFault(settings, "samples/Blazor") is { } fault)
{
    Console.Error.WriteLine(fault);
    return 1;
}

var server = ServerHost.Create(settings);
await server.StartAsync();
var app = AppHost.Create(settings, ServerHost.GetAddress(server));
await app.StartAsync();

Console.WriteLine($"Authorization server: {ServerHost.GetAddress(server)}");
Console.WriteLine($"Open {app.Urls.First()} in a browser. Press Ctrl+C to stop both.");

await app.WaitForShutdownAsync();
await server.StopAsync();
return 0;

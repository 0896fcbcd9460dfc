using Connections;
using Connections.App;
using Connections.AuthorizationServer;

// An authorization server, and an application that connects its users to it, in one process.

// This line is written before any work, so that a slow start does not look like a failure.
Console.WriteLine("Starting an authorization server and an app that connects its users to it.");
var settings = SampleSettings.Read(args);
if (SamplePorts.FindFault(settings, "samples/Connections") is { } fault)
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

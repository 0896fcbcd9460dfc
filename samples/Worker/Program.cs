using Connections;
using Connections.App;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using TypedOAuth;
using WorkerSample;

// A worker that uses the connections of all users. It has no web server.
//
//   dotnet run --project samples/Worker
//
// runs alone, with an authorization server, an API and three users in memory. To use the connections that users make in samples/Connections,
// start both with the same folder:
//
//   dotnet run --project samples/Connections -- --data /tmp/sample
//   dotnet run --project samples/Worker -- --data /tmp/sample
//
// The important file is NotesReader.cs. With --interval 0, the worker stops after one round.
Console.WriteLine("Starting a worker that reads the notes of all users. Press Ctrl+C to stop.");
var settings = WorkerSettings.Read(args);
var builder = Host.CreateApplicationBuilder();

// At the level Debug, this category shows each refresh.
builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("WorkerSample", LogLevel.Information).AddFilter("TypedOAuth.Tokens", LogLevel.Debug);
builder.Logging.AddSimpleConsole(static options => options.SingleLine = true);
builder.Configuration.AddInMemoryCollection(SampleSettings.CreateClientConfiguration(settings.Sample, settings.Sample.ServerAddress));
builder.Configuration["OAuth2:BaseUri"] = $"http://127.0.0.1:{settings.Sample.AppPort}";

// The services of the client, as in the web app. The interval is short, because the demo server's tokens live for 20 seconds.
var oauth2 = builder.Services.AddTypedOAuth().AddBackgroundRenewal(static options => options.Interval = TimeSpan.FromSeconds(3));
builder.Services.AddNotesClient();
var api = builder.Services.AddHttpClient("notes", http => http.BaseAddress = new Uri(settings.Sample.ServerAddress, "/api/"))
    .AddNotesAccessToken();

if (settings.UsesConnectionsSample)
{
    // The store and the keys of the web app.
    oauth2.UseSqlite($"Data Source={Path.Combine(settings.Sample.DataDirectory, "tokens.db")}");
    builder.Services.AddDataProtection()
        .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(settings.Sample.DataDirectory, "keys")))
        .SetApplicationName("Connections");
}
else
{
    var server = new DemoServer();
    builder.Services.Configure<NotesClientOptions>(options => options.BackchannelHandler = () => server);
    api.ConfigurePrimaryHttpMessageHandler(() => server);
    builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
    builder.Services.AddHostedService<DemoUsers>();
}

builder.Services.AddSingleton(settings);
builder.Services.AddHostedService<NotesReader>();
await builder.Build().RunAsync();

using Connections;
using Connections.App;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging.Console;
using TypedOAuth;

namespace ManyMachines.Machines;

/// <summary>Runs one process: the app, or the worker, which has no web server. Both have the same store, keys and client.</summary>
internal static class MachineHost
{
    public static async Task<int> RunAsync(ManyMachinesSettings settings, string name)
    {
        using var host = name switch
        {
            "app-1" => CreateApp(settings, name, settings.Shared.AppPort),
            "app-2" => CreateApp(settings, name, settings.SecondAppPort),
            _ => CreateWorker(settings, name),
        };
        await host.RunAsync();
        return 0;
    }

    private static WebApplication CreateApp(ManyMachinesSettings settings, string name, int port)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = Environments.Development });
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        builder.Configuration["OAuth2:BaseUri"] = $"http://127.0.0.1:{port}";
        builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme)
            .AddCookie(static options => options.LoginPath = "/");
        AddServices(builder, settings, name);
        var app = builder.Build();
        app.UseAuthentication();
        app.MapNotesClient();
        app.MapOAuth2Connections("/connections");
        app.MapAppPages(name);
        return app;
    }

    private static IHost CreateWorker(ManyMachinesSettings settings, string name)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { EnvironmentName = Environments.Development });
        AddServices(builder, settings, name);
        return builder.Build();
    }

    private static void AddServices(IHostApplicationBuilder builder, ManyMachinesSettings settings, string name)
    {
        // Standard output is for the page. The log goes to the terminal.
        SampleLogging.Configure(builder.Logging);
        builder.Services.Configure<ConsoleLoggerOptions>(static options => options.LogToStandardErrorThreshold = LogLevel.Trace);

        // The machines share the database, the keys and the client's settings.
        builder.Services.AddTypedOAuth(DescribePages).UsePostgreSql(builder.Configuration.GetConnectionString("Tokens")!);
        builder.Services.AddDataProtection()
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(settings.Shared.DataDirectory, "keys")))
            .SetApplicationName("ManyMachines");
        builder.Configuration.AddInMemoryCollection(SampleSettings.CreateClientConfiguration(settings.Shared, settings.Shared.ServerAddress));
        builder.Services.AddNotesClient(options =>
        {
            options.ProviderName = "Demo server";
            options.Description = "Reads your notes on two machines and in a worker.";
            options.Permissions["notes.read"] = "Read your notes";

            // Only for the page: tells the authorization server which process sends a token request.
            options.BackchannelHandler = () => new NamedHandler(name);
        });
        builder.Services.AddHttpClient("notes", http => http.BaseAddress = new Uri(settings.Shared.ServerAddress, "/api/"))
            .AddNotesAccessToken();
        builder.Services.AddHostedService<NotesReader>();
        builder.Services.AddHostedService<StopWithParent>();
    }

    private static void DescribePages(TypedOAuthOptions options) => (options.AppName, options.SignInUrl) = ("Meeting Notes", "/");
}

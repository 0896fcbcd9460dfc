using Connections;
using Connections.App;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;

namespace ManyMachines.Control;

/// <summary>Creates the site of the page that lists the processes.</summary>
/// <remarks>
/// The site has the same store and keys as the processes, so that it can show the state of the connection. It never refreshes tokens.
/// </remarks>
internal static class ControlHost
{
    public static WebApplication Create(ManyMachinesSettings settings, string connectionString, MachineList machines, TokenRequestLog log)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = Environments.Development });
        builder.WebHost.UseUrls($"http://127.0.0.1:{settings.PagePort}");
        SampleLogging.Configure(builder.Logging);
        builder.Configuration.AddInMemoryCollection(SampleSettings.CreateClientConfiguration(settings.Shared, settings.Shared.ServerAddress));
        builder.Services.AddAntiforgery(static options => options.Cookie.Name = "machines.antiforgery");
        builder.Services.AddTypedOAuth().UsePostgreSql(connectionString);
        builder.Services.AddDataProtection()
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(settings.Shared.DataDirectory, "keys")))
            .SetApplicationName("ManyMachines");
        builder.Services.AddNotesClient();
        builder.Services.AddSingleton(machines);
        builder.Services.AddSingleton(log);
        builder.Services.AddSingleton<ConnectionView>();
        var app = builder.Build();
        app.MapGet("/", ShowAsync);
        app.MapPost("/", ActAsync);
        return app;
    }

    private static async Task<IResult> ShowAsync(
        HttpContext context, IAntiforgery antiforgery, ConnectionView connection, MachineList machines, TokenRequestLog log)
    {
        var tokens = antiforgery.GetAndStoreTokens(context);
        return ControlPage.Show(await connection.DescribeAsync(context.RequestAborted), machines.All, log, tokens);
    }

    private static async Task<IResult> ActAsync(HttpContext context, IAntiforgery antiforgery, MachineList machines)
    {
        await antiforgery.ValidateRequestAsync(context);
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        machines.Find(form["kill"])?.Kill();
        machines.Find(form["kill-at-refresh"])?.KillAtRefresh();
        _ = machines.Find(form["start"])?.Start();
        return Results.Redirect("/");
    }
}

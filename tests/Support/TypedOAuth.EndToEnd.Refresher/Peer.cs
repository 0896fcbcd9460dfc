using System.Text.Json;
using Connections.App;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;

namespace TypedOAuth.EndToEnd;

/// <summary>A second process of the sample's site, with the same file, keys and client.</summary>
public static class Peer
{
    /// <summary>Creates the services of the process, without a host.</summary>
    /// <param name="dataDirectory">The sample's folder.</param>
    /// <param name="app">The address of the sample's application.</param>
    /// <param name="server">The address of the sample's authorization server.</param>
    public static ServiceProvider Create(string dataDirectory, Uri app, Uri server)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(CreateSettings(dataDirectory, app, server)).Build());
        services.AddSingleton<IHostEnvironment>(new HostingEnvironment { EnvironmentName = "Production" });
        services.AddLogging();
        AddServices(services, dataDirectory);
        return services.BuildServiceProvider();
    }

    /// <summary>Creates the settings of the process, which are those of the sample.</summary>
    public static Dictionary<string, string?> CreateSettings(string dataDirectory, Uri app, Uri server)
    {
        using var secrets = JsonDocument.Parse(File.ReadAllText(Path.Combine(dataDirectory, "secrets.json")));
        return new()
        {
            ["OAuth2:BaseUri"] = app.AbsoluteUri,
            ["OAuth2:notes:ClientId"] = "notes-app",
            ["OAuth2:notes:ClientSecret"] = secrets.RootElement.GetProperty("NotesClientSecret").GetString(),
            ["OAuth2:notes:AuthUri"] = new Uri(server, "connect/authorize").AbsoluteUri,
            ["OAuth2:notes:AccessTokenUri"] = new Uri(server, "connect/token").AbsoluteUri,
            ["OAuth2:notes:RevokeTokenUri"] = new Uri(server, "connect/revoke").AbsoluteUri,
            ["OAuth2:notes:Issuer"] = server.AbsoluteUri,
        };
    }

    /// <summary>Adds the client, with the sample's store and keys.</summary>
    public static void AddServices(IServiceCollection services, string dataDirectory)
    {
        services.AddDataProtection()
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(dataDirectory, "keys")))
            .SetApplicationName("Connections");
        services.AddTypedOAuth().UseSqlite($"Data Source={Path.Combine(dataDirectory, "tokens.db")}");
        services.AddSingleton<IServer, NoServer>();
        services.AddNotesClient();
    }

    private sealed class NoServer : IServer
    {
        public IFeatureCollection Features { get; } = new FeatureCollection();

        public void Dispose()
        {
        }

        public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
            where TContext : notnull => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}

using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.Tokens;

namespace Connections.AuthorizationServer;

/// <summary>Creates a real authorization server: OpenIddict with SQLite.</summary>
/// <remarks>
/// The server supports the authorization code grant with PKCE, rotating refresh tokens (if a refresh token is used twice, the whole grant ends)
/// and revocation. It has a consent page, and an API that accepts its tokens.
/// </remarks>
internal static class ServerHost
{
    public static WebApplication Create(SampleSettings settings, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = Environments.Development });
        builder.WebHost.UseUrls(settings.ServerAddress.AbsoluteUri);
        SampleLogging.Configure(builder.Logging);
        builder.Services.AddDbContext<ServerDatabase>(options => options
            .UseSqlite($"Data Source={Path.Combine(settings.DataDirectory, "server.db")}")
            .UseOpenIddict());
        builder.Services.AddDataProtection()
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(settings.DataDirectory, "server-keys")))
            .SetApplicationName("AuthorizationServer");

        // All ports of a host share cookies, so the two hosts of the sample need different names.
        builder.Services.AddAntiforgery(options => options.Cookie.Name = "server.antiforgery");
        builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme)
            .AddCookie(options => (options.LoginPath, options.Cookie.Name) = ("/login", "server.session"));
        AddOpenIddict(builder.Services, settings);
        builder.Services.AddHostedService(services => new ServerSeed(services, settings));
        configure?.Invoke(builder);

        var app = builder.Build();
        app.UseAuthentication();
        app.MapConsent();
        app.MapApi();
        return app;
    }

    public static Uri GetAddress(WebApplication server) => new(server.Urls.First());

    private static void AddOpenIddict(IServiceCollection services, SampleSettings settings) => services.AddOpenIddict()
        .AddCore(options => options.UseEntityFrameworkCore().UseDbContext<ServerDatabase>())
        .AddServer(options =>
        {
            options.SetIssuer(settings.ServerAddress)
                .SetAuthorizationEndpointUris("connect/authorize")
                .SetTokenEndpointUris("connect/token")
                .SetRevocationEndpointUris("connect/revoke");
            options.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange().AllowRefreshTokenFlow();
            options.RegisterScopes("notes.read", "notes.write", "profile", "offline_access");
            options.SetAccessTokenLifetime(settings.AccessTokenLifetime);
            options.SetRefreshTokenReuseLeeway(TimeSpan.Zero);

            // Tokens are looked up in the database, so that a revoked token is refused immediately.
            options.UseReferenceAccessTokens().UseReferenceRefreshTokens();
            options.AddEncryptionKey(new SymmetricSecurityKey(SHA256.HashData(Encoding.UTF8.GetBytes(settings.Secrets.ServerKey))));
            options.AddSigningKey(LoadSigningKey(settings));
            options.UseAspNetCore().EnableAuthorizationEndpointPassthrough().DisableTransportSecurityRequirement();
        })
        .AddValidation(options =>
        {
            options.UseLocalServer();
            options.UseAspNetCore();
            options.EnableTokenEntryValidation();
        });

    private static RsaSecurityKey LoadSigningKey(SampleSettings settings)
    {
        var path = Path.Combine(settings.DataDirectory, "signing-key.pem");
        var key = RSA.Create(2048);
        if (File.Exists(path))
        {
            key.ImportFromPem(File.ReadAllText(path));
        }
        else
        {
            PrivateFile.Write(path, key.ExportPkcs8PrivateKeyPem());
        }

        return new RsaSecurityKey(key);
    }
}

/// <summary>Represents the authorization server's database, which contains OpenIddict's tables.</summary>
internal sealed class ServerDatabase(DbContextOptions<ServerDatabase> options) : DbContext(options);

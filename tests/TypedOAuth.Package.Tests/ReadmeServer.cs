using Connections;
using Connections.AuthorizationServer;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OpenIddict.Abstractions;
using OpenIddict.Validation.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace TypedOAuth.Package.Tests;

/// <summary>The sample's authorization server, over https, with the README's app as a client and the API that it calls.</summary>
internal sealed class ReadmeServer : IAsyncDisposable
{
    public const string ClientId = "readme-app";
    public const string ApiPath = "/drive/v3/";

    private const string ApiScope = "https://www.googleapis.com/auth/drive.readonly";

    private readonly WebApplication _app;

    private ReadmeServer(WebApplication app, Uri address) => (_app, Address) = (app, address);

    public Uri Address { get; }

    public static async Task<ReadmeServer> StartAsync(
        string directory, int port, LoopbackCertificate certificate, string clientSecret, Uri redirectUri)
    {
        var address = new Uri($"https://127.0.0.1:{port}/");
        var settings = SampleSettings.Read(["--data", directory, "--server-port", $"{port}"]) with { ServerAddress = address };
        var app = ServerHost.Create(settings, builder => builder.WebHost.ConfigureKestrel(kestrel =>
            kestrel.ConfigureHttpsDefaults(https => https.ServerCertificate = certificate.Value)));
        app.MapGet($"{ApiPath}files", AnswerAsync);
        await app.StartAsync();
        await RegisterAsync(app.Services, clientSecret, redirectUri);
        return new(app, address);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static async Task AnswerAsync(HttpContext context)
    {
        var result = await context.AuthenticateAsync(OpenIddictValidationAspNetCoreDefaults.AuthenticationScheme);
        if (result is { Succeeded: true, Principal: { } user } && user.HasScope(ApiScope))
        {
            await context.Response.WriteAsJsonAsync(new { files = new[] { new { name = "A file of demo's" } } });
        }
        else
        {
            await context.ChallengeAsync(OpenIddictValidationAspNetCoreDefaults.AuthenticationScheme);
        }
    }

    private static async Task RegisterAsync(IServiceProvider services, string clientSecret, Uri redirectUri)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IOpenIddictScopeManager>().CreateAsync(new OpenIddictScopeDescriptor { Name = ApiScope });
        await scope.ServiceProvider.GetRequiredService<IOpenIddictApplicationManager>().CreateAsync(new OpenIddictApplicationDescriptor
        {
            ClientId = ClientId,
            ClientSecret = clientSecret,
            ClientType = ClientTypes.Confidential,
            ConsentType = ConsentTypes.Explicit,
            DisplayName = "The README's app",
            RedirectUris = { redirectUri },
            Permissions =
            {
                Permissions.Endpoints.Authorization,
                Permissions.Endpoints.Token,
                Permissions.Endpoints.Revocation,
                Permissions.GrantTypes.AuthorizationCode,
                Permissions.ResponseTypes.Code,
                Permissions.Prefixes.Scope + ApiScope,
            },
        });
    }
}

using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;

namespace TypedOAuth.Benchmarks.Hosting;

/// <summary>The client of the measured flow.</summary>
[OAuth2Client(
    Alias = "acme",
    AuthUri = "https://as.example/authorize",
    AccessTokenUri = "https://as.example/token",
    DefaultScopes = ["read", "write"])]
internal sealed partial class FlowClient;

/// <summary>A web application in a separate process that connects its users, with TypedOAuth or with ASP.NET Core's OAuthHandler.</summary>
internal static class FlowServer
{
    public const string Role = "flow-server";
    public const string TypedOAuth = "typedoauth";
    public const string OAuthHandler = "oauthhandler";
    public const string OAuthHandlerWithoutTokens = "oauthhandler-without-tokens";

    /// <summary>Names the request's user, because the sign-in is not part of the flow.</summary>
    public const string UserHeader = "X-User";

    public const string ConnectPath = "/oauth2/acme-connect";
    public const string CallbackPath = "/oauth2/acme-callback";
    public const string TokenPath = "/token";
    public const string StatisticsPath = "/statistics";

    /// <summary>The page where the flow ends.</summary>
    public const string ReturnUrl = "/done";

    public static async Task RunAsync(string kind)
    {
        var stub = new AuthorizationServerStub();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        await using var app = kind == TypedOAuth
            ? BuildTypedOAuth(builder, stub)
            : BuildOAuthHandler(builder, stub, keepsTokens: kind == OAuthHandler);

        // The number of issued tokens, and the bytes that the process has allocated.
        app.MapGet(StatisticsPath, () => $"{stub.Issued} {GC.GetTotalAllocatedBytes(precise: true)}");
        await app.StartAsync();
        Console.WriteLine(app.Urls.Single());
        await ChildRoles.WaitForParentAsync();
    }

    private static WebApplication BuildTypedOAuth(WebApplicationBuilder builder, AuthorizationServerStub stub)
    {
        builder.Services.AddTypedOAuth(static options =>
        {
            options.BaseUri = new Uri("https://app.example");
            options.UserId = static context => context.Request.Headers[UserHeader];
        });
        builder.Services.AddFlowClient(options =>
        {
            (options.ClientId, options.ClientSecret) = ("the-client", "the-secret");
            options.BackchannelHandler = () => stub;
        });
        var app = builder.Build();
        app.MapFlowClient();
        app.MapGet(TokenPath, static async (HttpContext context) =>
        {
            var client = context.RequestServices.GetRequiredService<OAuth2ClientCore<FlowClient.AuthData>>();
            var data = await client.GetAccessTokenForUserAsync(context.Request.Headers[UserHeader].ToString(), context.RequestAborted);
            await context.Response.WriteAsync(data?.Token ?? "");
        });
        return app;
    }

    private static WebApplication BuildOAuthHandler(WebApplicationBuilder builder, AuthorizationServerStub stub, bool keepsTokens)
    {
        builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme)
            .AddCookie()
            .AddOAuth("acme", options =>
            {
                (options.ClientId, options.ClientSecret) = ("the-client", "the-secret");
                options.AuthorizationEndpoint = "https://as.example/authorize";
                options.TokenEndpoint = "https://as.example/token";
                options.CallbackPath = CallbackPath;
                options.Scope.Add("read");
                options.Scope.Add("write");
                options.UsePkce = true;
                options.SaveTokens = keepsTokens;
                options.BackchannelHttpHandler = stub;
            });
        var app = builder.Build();
        app.UseAuthentication();
        app.MapGet(ConnectPath, static (HttpContext context) =>
            context.ChallengeAsync("acme", new AuthenticationProperties { RedirectUri = context.Request.Query["returnUrl"] }));
        app.MapGet(TokenPath, static async (HttpContext context) =>
            await context.Response.WriteAsync(await context.GetTokenAsync("access_token") ?? ""));
        return app;
    }
}

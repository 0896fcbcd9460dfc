using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TypedOAuth.TestSupport;

namespace TypedOAuth.AspNetCore.Tests;

[OAuth2Client(
    Alias = "acme",
    DisplayName = "Acme & Co",
    AuthUri = "https://as.example/authorize",
    AccessTokenUri = "https://as.example/token",
    RevokeTokenUri = "https://as.example/revoke",
    Issuer = "https://as.example",
    RequireIssuerInResponse = true,
    DefaultScopes = ["read", "write"],
    AuthorizationCallback = nameof(OnAuthorizedAsync))]
public partial class AcmeClient
{
    /// <summary>What the callback answers; a test sets it.</summary>
    public Func<AuthorizationCallbackContext<AuthData>, AuthorizationCallbackResult?>? Callback { get; set; }

    private ValueTask<AuthorizationCallbackResult?> OnAuthorizedAsync(AuthorizationCallbackContext<AuthData> context, CancellationToken cancellationToken) =>
        new(Callback?.Invoke(context));
}

[OAuth2Client(
    Alias = "poster",
    AuthUri = "https://post.example/authorize",
    AccessTokenUri = "https://post.example/token",
    ClientAuthentication = OAuth2ClientAuthentication.None)]
[OAuth2AuthorizationParameter("response_mode", "form_post")]
public partial class PosterClient
{
}

/// <summary>A site with two clients; a header stands for the sign-in, where the site has one.</summary>
internal sealed class TestSite : IAsyncDisposable
{
    private readonly WebApplication _app;

    private TestSite(WebApplication app, ScriptedServer server, TestLog log) => (_app, Server, Log) = (app, server, log);

    public ScriptedServer Server { get; }

    public TestLog Log { get; }

    public IServiceProvider Services => _app.Services;

    public AcmeClient Acme => Services.GetRequiredService<AcmeClient>();

    public static async Task<TestSite> StartAsync(
        bool hasSignIn = true,
        string baseUri = "https://app.example",
        Action<WebApplicationBuilder>? configure = null,
        Action<WebApplication>? map = null)
    {
        var server = new ScriptedServer();
        server.Answer(ScriptedServer.TokenJson("the-access-token", "the-refresh-token"));
        var log = new TestLog();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders().AddProvider(log);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["OAuth2:BaseUri"] = baseUri,
            ["OAuth2:acme:ClientId"] = "acme-id",
            ["OAuth2:acme:ClientSecret"] = "acme-secret-77ab",
            ["OAuth2:poster:ClientId"] = "poster-id",
        });
        builder.Services.AddTypedOAuth(options =>
        {
            if (hasSignIn)
            {
                options.UserId = static context => context.Request.Headers["X-User"].FirstOrDefault();
            }
        });
        builder.Services.AddAcmeClient(options => options.BackchannelHandler = () => server);
        builder.Services.AddPosterClient(options => options.BackchannelHandler = () => server);
        configure?.Invoke(builder);
        var app = builder.Build();
        (map ?? MapClients)(app);
        await app.StartAsync();
        return new(app, server, log);
    }

    public static void MapClients(WebApplication app)
    {
        app.MapAcmeClient();
        app.MapPosterClient();
        app.MapOAuth2Connections();
    }

    public TestBrowser OpenBrowser(string? user = null) => new(_app.GetTestServer().CreateHandler(), user);

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}

/// <summary>A browser that keeps cookies and follows nothing.</summary>
internal sealed partial class TestBrowser(HttpMessageHandler handler, string? user) : IDisposable
{
    private readonly HttpClient _client = new(handler);
    private readonly CookieContainer _cookies = new();

    /// <summary>Who is signed in; <see langword="null"/> for nobody.</summary>
    public string? User { get; set; } = user;

    public IEnumerable<string> CookieNames => _cookies.GetAllCookies().Select(static cookie => cookie.Name);

    public async Task<HttpResponseMessage> GetAsync(string path, string? host = null, HttpMethod? method = null) =>
        await SendAsync(new HttpRequestMessage(method ?? HttpMethod.Get, new Uri(new Uri("https://app.example"), path)), host);

    public async Task<HttpResponseMessage> PostAsync(string path, params (string Name, string Value)[] form) =>
        await SendAsync(new HttpRequestMessage(HttpMethod.Post, new Uri(new Uri("https://app.example"), path))
        {
            Content = new FormUrlEncodedContent(form.Select(static field => KeyValuePair.Create(field.Name, field.Value))),
        });

    public async Task<HttpResponseMessage> PostAsync(string path, string contentType, string body)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return await SendAsync(new HttpRequestMessage(HttpMethod.Post, new Uri(new Uri("https://app.example"), path)) { Content = content });
    }

    /// <summary>Begins a flow, and gives the authorization server's URL.</summary>
    public async Task<Uri> ConnectAsync(string path = "/oauth2/acme-connect?returnUrl=/done")
    {
        using var response = await GetAsync(path);
        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        return response.Headers.Location!;
    }

    /// <summary>Has a flow of Acme's end with the response that the parameters make.</summary>
    public async Task<HttpResponseMessage> CompleteAsync(Uri authorization, string parameters = "code=c") =>
        await GetAsync($"/oauth2/acme-callback?{parameters}&iss=https%3A%2F%2Fas.example&state={Parameter(authorization, "state")}");

    /// <summary>Posts a page's first form, hidden fields and all.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(string path, string page, params (string Name, string Value)[] fields)
    {
        var token = AntiforgeryField().Match(page);
        Assert.True(token.Success, "The page has a form with an antiforgery token.");
        return await PostAsync(path, [("__RequestVerificationToken", WebUtility.HtmlDecode(token.Groups[1].Value)), .. fields]);
    }

    public void Dispose() => _client.Dispose();

    public static string Parameter(Uri uri, string name) =>
        Uri.UnescapeDataString(uri.Query.TrimStart('?').Split('&').Single(pair => pair.StartsWith($"{name}=", StringComparison.Ordinal))[(name.Length + 1)..]);

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex AntiforgeryField();

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, string? host = null)
    {
        request.Headers.Host = host;
        if (User is not null)
        {
            request.Headers.Add("X-User", User);
        }

        var uri = request.RequestUri!;
        if (_cookies.GetCookieHeader(uri) is { Length: > 0 } cookies)
        {
            request.Headers.Add("Cookie", cookies);
        }

        var response = await _client.SendAsync(request);
        if (response.Headers.TryGetValues("Set-Cookie", out var set))
        {
            foreach (var cookie in set)
            {
                _cookies.SetCookies(uri, cookie);
            }
        }

        return response;
    }
}

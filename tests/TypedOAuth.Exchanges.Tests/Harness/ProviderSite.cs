using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Exchanges.Tests.Harness;

/// <summary>A web application with one client, whose provider is a <see cref="ProviderServer"/>.</summary>
internal sealed partial class ProviderSite<TClient, TAuthData> : IAsyncDisposable
    where TClient : class, IOAuth2Client<TClient, TAuthData>
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    private const string Api = "api";

    private readonly WebApplication _app;
    private readonly CookieContainer _cookies = new();

    private ProviderSite(WebApplication app, ProviderServer server, TestLog log) => (_app, Server, Log) = (app, server, log);

    public ProviderServer Server { get; }

    public TestLog Log { get; }

    /// <summary>The page that the browser shows after a failed authorization; null if none has failed.</summary>
    public string? FailurePage { get; private set; }

    public TClient Client => _app.Services.GetRequiredService<TClient>();

    public OAuth2ClientCore<TAuthData> Core => _app.Services.GetRequiredService<OAuth2ClientCore<TAuthData>>();

    private static string ConnectPath => $"/oauth2/{TClient.Definition.Alias}-connect?returnUrl=/done";

    /// <summary>Starts the application.</summary>
    /// <param name="server">The provider.</param>
    /// <param name="add">Registers the client, for example <c>services.AddSlackClient</c>.</param>
    /// <param name="settings">Settings of the client, without <c>OAuth2:{alias}:</c>.</param>
    public static async Task<ProviderSite<TClient, TAuthData>> StartAsync<TOptions>(
        ProviderServer server,
        Func<IServiceCollection, Action<TOptions>, IServiceCollection> add,
        params (string Key, string Value)[] settings)
        where TOptions : OAuth2ClientOptions
    {
        var log = new TestLog();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders().AddProvider(log);
        builder.Configuration.AddInMemoryCollection(settings.ToDictionary(
            static pair => $"OAuth2:{TClient.Definition.Alias}:{pair.Key}", static pair => (string?)pair.Value));
        builder.Services.AddSingleton<TimeProvider>(server.Time);
        builder.Services.AddTypedOAuth(options =>
        {
            options.BaseUri = new Uri("https://app.example");
            options.UserId = static context => context.Request.Headers["X-User"].FirstOrDefault();
        });
        builder.Services.AddTypedOAuthAspNetCore();
        add(builder.Services, options =>
        {
            options.ClientId = ProviderServer.ClientId;
            options.ClientSecret ??= TClient.Definition.ClientAuthentication
                is OAuth2ClientAuthentication.None or OAuth2ClientAuthentication.SignedClientSecret ? null : ProviderServer.ClientSecret;
            options.BackchannelHandler = () => new Borrowed(server);
        });
        builder.Services.AddHttpClient(Api).AddOAuth2AccessToken<TClient, TAuthData>().ConfigurePrimaryHttpMessageHandler(() => new Borrowed(server));
        var app = builder.Build();
        app.MapOAuth2Clients();
        app.MapOAuth2Connections();
        await app.StartAsync();
        return new(app, server, log);
    }

    /// <summary>Connects the user in the browser, from the connect endpoint or a connect link to the redirect endpoint.</summary>
    /// <param name="user">The signed-in user.</param>
    /// <param name="link">A connect link; null for the connect endpoint.</param>
    /// <returns>The tokens; null if the connection failed.</returns>
    public async Task<TAuthData?> ConnectAsync(string user, Uri? link = null)
    {
        using var begun = await BrowseAsync(link?.PathAndQuery ?? ConnectPath, user);
        return await ContinueAsync(begun, user);
    }

    /// <summary>Connects the user, who enters a value on the page of the connect endpoint.</summary>
    /// <param name="user">The signed-in user.</param>
    /// <param name="parameter">The endpoint parameter.</param>
    /// <param name="value">The entered value.</param>
    /// <returns>The tokens; null if the page shows a fault, or the connection failed.</returns>
    public async Task<TAuthData?> ConnectWithPageAsync(string user, string parameter, string value)
    {
        using var page = await BrowseAsync(ConnectPath, user);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        var form = PageForm.Read(await page.Content.ReadAsStringAsync(), $"parameter.{parameter}");
        using var content = form.Fill(value);
        using var begun = await BrowseAsync(form.Action ?? ConnectPath, user, content);
        if (begun.StatusCode != HttpStatusCode.UnprocessableEntity)
        {
            return await ContinueAsync(begun, user);
        }

        FailurePage = await begun.Content.ReadAsStringAsync();
        return null;
    }

    private async Task<TAuthData?> ContinueAsync(HttpResponseMessage begun, string user)
    {
        // A form leads to the provider by a page, because its content security policy blocks a redirect.
        var provider = begun.StatusCode == HttpStatusCode.OK ? PageForm.FindRedirect(await begun.Content.ReadAsStringAsync()) : begun.Headers.Location;
        Assert.NotNull(provider);
        if (Server.OpenInBrowser(provider) is not { } callback)
        {
            return null;
        }

        Assert.Equal("https://app.example", callback.GetLeftPart(UriPartial.Authority));
        using var done = await ReturnAsync(callback, user);
        if (done.StatusCode == HttpStatusCode.SeeOther)
        {
            return await Client.GetAccessTokenForUserAsync(user);
        }

        FailurePage = await done.Content.ReadAsStringAsync();
        return null;
    }

    /// <summary>Returns to the application: by a redirect, or by a form of the provider's page, whose request contains no cookies.</summary>
    private async Task<HttpResponseMessage> ReturnAsync(Uri callback, string user)
    {
        if (!Server.PostsResponse)
        {
            return await BrowseAsync(callback.PathAndQuery, user);
        }

        using var posted = await SendAsync(new HttpRequestMessage(HttpMethod.Post, callback.GetLeftPart(UriPartial.Path))
        {
            Content = new StringContent(callback.Query.TrimStart('?'), Encoding.ASCII, "application/x-www-form-urlencoded"),
            Headers = { { "Accept", "text/html" }, { "Origin", "https://provider.example" }, { "Sec-Fetch-Site", "cross-site" }, { "Sec-Fetch-Mode", "navigate" }, { "Sec-Fetch-Dest", "document" } },
        });
        Assert.Equal(HttpStatusCode.SeeOther, posted.StatusCode);
        var next = new Uri(callback, posted.Headers.Location!);
        return await BrowseAsync(next.PathAndQuery, user);
    }

    /// <summary>Sends a request to the provider's API with the user's token.</summary>
    public async Task<HttpResponseMessage> CallAsync(string user, string address)
    {
        using var client = _app.Services.GetRequiredService<IHttpClientFactory>().CreateClient(Api);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address)).ForOAuth2User(user);
        return await client.SendAsync(request);
    }

    /// <summary>Sends a request of the browser.</summary>
    public async Task<HttpResponseMessage> BrowseAsync(string path, string user, HttpContent? form = null)
    {
        var address = new Uri(new Uri("https://app.example"), path);
        using var request = new HttpRequestMessage(form is null ? HttpMethod.Get : HttpMethod.Post, address) { Content = form };
        (string, string)[] headers = [("Accept", "text/html"), ("Sec-Fetch-Site", form is null ? "none" : "same-origin"), ("Sec-Fetch-Mode", "navigate"), ("Sec-Fetch-Dest", "document"), ("X-User", user)];
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        if (_cookies.GetCookieHeader(address) is { Length: > 0 } cookies)
        {
            request.Headers.Add("Cookie", cookies);
        }

        var response = await SendAsync(request);
        foreach (var cookie in response.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
        {
            _cookies.SetCookies(address, cookie);
        }

        return response;
    }

    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The test server owns the handler.")]
    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        using var browser = new HttpMessageInvoker(_app.GetTestServer().CreateHandler());
        return await browser.SendAsync(request, CancellationToken.None);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    /// <summary>Sends requests to a server that outlives the handler.</summary>
    private sealed class Borrowed(ProviderServer server) : HttpMessageHandler
    {
        private readonly HttpMessageInvoker _server = new(server, disposeHandler: false);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            _server.SendAsync(request, cancellationToken);
    }
}

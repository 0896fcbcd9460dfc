using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Package.Tests;

/// <summary>Uses the apps of <c>dotnet new typedoauth</c> as the person who has created them.</summary>
public sealed partial class TemplateTests(PackedPackages packages, CreatedApps apps) : IClassFixture<CreatedApps>
{
    [Fact]
    public void The_package_contains_a_template_and_depends_on_nothing()
    {
        var manifest = packages.ReadManifest(PackedPackages.Templates);
        Assert.Equal("Template", manifest.Descendants("packageType").Single().Attribute("name")!.Value);
        Assert.Empty(manifest.Descendants("dependency"));
        using var package = packages.Open(PackedPackages.Templates);
        Assert.DoesNotContain(package.Entries, static entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal));
        Assert.Contains(package.Entries, static entry => entry.FullName == "content/typedoauth/.gitignore");
    }

    [Theory]
    [InlineData("github", "GitHub", "github.com", "read:user")]
    [InlineData("google", "Google", "accounts.google.com", "openid https://www.googleapis.com/auth/calendar.readonly")]
    [InlineData("notion", "Notion", "api.notion.com", null)]
    [InlineData("okta", "Okta", "acme.okta.com", "openid offline_access profile email")]
    [InlineData("zendesk", "Zendesk", "acme.zendesk.com", "read")]
    public async Task A_user_signs_in_sees_the_provider_and_is_redirected_to_it(string provider, string name, string host, string? scope)
    {
        var address = new Uri($"http://localhost:{FreePort.Find()}/");
        var settings = apps.ReadSettings(provider);
        await using var app = await apps.StartAsync(provider, address, settings);
        Assert.DoesNotContain("warn: TypedOAuth", app.Output, StringComparison.Ordinal);
        using var http = CreateClient(address);

        var location = await ConnectAsync(http, provider, name);
        Assert.True(location.Host == host, $"{location}\n{app.Output}");
        var query = location.Query[1..].Split('&').Select(static pair => pair.Split('='))
            .ToDictionary(static pair => pair[0], static pair => Uri.UnescapeDataString(pair[1].Replace('+', ' ')), StringComparer.Ordinal);
        Assert.Equal("code", query["response_type"]);
        Assert.Equal(settings[$"OAuth2:{provider}:ClientId"], query["client_id"]);
        Assert.Equal(new Uri(address, $"oauth2/{provider}-callback").AbsoluteUri, query["redirect_uri"]);
        Assert.Equal("S256", query["code_challenge_method"]);
        Assert.Equal(43, query["code_challenge"].Length);
        Assert.Equal(64, query["state"].Length);
        Assert.Equal(scope, query.GetValueOrDefault("scope"));
    }

    [Fact]
    public async Task An_app_without_settings_starts_and_its_page_names_those_of_the_README()
    {
        var address = new Uri($"http://localhost:{FreePort.Find()}/");
        await using var app = await apps.StartAsync("okta", address, []);
        using var http = CreateClient(address);
        var page = await SignInAsync(http);
        string[] keys = [.. apps.ReadSettings("okta").Keys];
        Assert.Equal(["OAuth2:okta:ClientId", "OAuth2:okta:ClientSecret", "OAuth2:okta:Parameters:domain"], keys);
        Assert.All(keys, key => Assert.Contains($"<code>{key}</code>", page, StringComparison.Ordinal));
        Assert.All(keys, key => Assert.Contains(key, app.Output, StringComparison.Ordinal));
        Assert.DoesNotContain("name=\"client\"", page, StringComparison.Ordinal);
    }

    /// <summary>With DNS rebinding, a page of another site reaches the app under the name of that site.</summary>
    [Fact]
    public async Task The_sign_in_for_development_answers_only_under_the_names_of_the_machine()
    {
        var address = new Uri($"http://localhost:{FreePort.Find()}/");
        await using var app = await apps.StartAsync("notion", address, []);
        using var http = CreateClient(address);
        Assert.Contains("/connections", await SignInAsync(http), StringComparison.Ordinal);

        Assert.Equal((HttpStatusCode.NotFound, false), await SendAsync(HttpMethod.Get, "evil.example"));
        Assert.Equal((HttpStatusCode.NotFound, false), await SendAsync(HttpMethod.Post, "evil.example"));
        Assert.Equal((HttpStatusCode.NotFound, false), await SendAsync(HttpMethod.Post, $"localhost.evil.example:{address.Port}"));
        Assert.Equal((HttpStatusCode.Found, true), await SendAsync(HttpMethod.Post, $"127.0.0.1:{address.Port}"));

        async Task<(HttpStatusCode Status, bool HasCookie)> SendAsync(HttpMethod method, string host)
        {
            using var request = new HttpRequestMessage(method, "sign-in") { Headers = { Host = host } };
            request.Content = method == HttpMethod.Post ? new FormUrlEncodedContent([new("user", "Ada")]) : null;
            using var client = CreateClient(address);
            using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
            return (answer.StatusCode, answer.Headers.Contains("Set-Cookie"));
        }
    }

    [Theory]
    [InlineData("notion")]
    [InlineData("okta")]
    public void The_README_names_the_address_of_the_launch_profiles_as_the_redirect_URI(string provider)
    {
        var readme = apps.Read(provider, "README.md");
        using var profiles = JsonDocument.Parse(apps.Read(provider, "Properties/launchSettings.json"));
        var addresses = profiles.RootElement.GetProperty("profiles").EnumerateObject()
            .Select(static profile => profile.Value.GetProperty("applicationUrl").GetString()!).ToList();
        Assert.Equal(["http", "https"], addresses.Select(static address => new Uri(address).Scheme));
        Assert.All(addresses, address => Assert.Contains($"{address}/oauth2/{provider}-callback", readme, StringComparison.Ordinal));
    }

    [Fact]
    public void No_created_file_contains_a_placeholder() => Assert.All(CreatedApps.Providers, provider =>
    {
        var project = apps.Read(provider, $"{CreatedApps.GetName(provider)}.csproj");
        Assert.Contains($"Include=\"TypedOAuth.AspNetCore\" Version=\"{packages.Version}\"", project, StringComparison.Ordinal);
        string[] files = ["README.md", "Program.cs", "DevelopmentSignIn.cs", "appsettings.json", ".gitignore", "Properties/launchSettings.json"];
        Assert.DoesNotMatch(Placeholder(), string.Concat(files.Select(file => apps.Read(provider, file))));
    });

    /// <summary>Signs in, selects the provider on the page, and enters the account if the page asks for it.</summary>
    private static async Task<Uri> ConnectAsync(HttpClient http, string provider, string name)
    {
        var page = await SignInAsync(http);
        Assert.Contains($"<h3><bdi>{name}</bdi></h3>", page, StringComparison.Ordinal);
        var (target, answer) = await PostAsync(http, new(http.BaseAddress!, "connections"), page, new() { ["action"] = "connect", ["client"] = provider });
        while (target is not null && target.Host == http.BaseAddress!.Host)
        {
            var path = target;
            using var response = await http.GetAsync(path, TestContext.Current.CancellationToken);
            (target, answer) = await ReadAsync(http, response);
            if (target is null && Field().Match(answer) is { Success: true } field)
            {
                (target, answer) = await PostAsync(http, path, answer, new() { [field.Groups["name"].Value] = "acme" });
            }
        }

        Assert.True(target is not null, answer);
        return target;
    }

    /// <summary>Returns the address to which an answer leads, with a redirect or as a page, and the page.</summary>
    private static async Task<(Uri? Target, string Page)> ReadAsync(HttpClient http, HttpResponseMessage answer)
    {
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var target = answer.Headers.Location?.OriginalString
            ?? (Refresh().Match(page) is { Success: true } refresh ? WebUtility.HtmlDecode(refresh.Groups["url"].Value) : null);
        return (target is null ? null : new(http.BaseAddress!, target), page);
    }

    /// <summary>Signs in as the page for development does, and returns the page to which the app then leads.</summary>
    private static async Task<string> SignInAsync(HttpClient http)
    {
        using var home = await http.GetAsync("", TestContext.Current.CancellationToken);
        Assert.Equal("/connections", home.Headers.Location!.OriginalString);
        using var challenge = await http.GetAsync("connections", TestContext.Current.CancellationToken);
        Assert.Equal("/sign-in", challenge.Headers.Location!.AbsolutePath);
        using var signIn = await http.GetAsync(challenge.Headers.Location, TestContext.Current.CancellationToken);
        Assert.Contains("for development only", await signIn.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using var user = new FormUrlEncodedContent([new("user", "Ada")]);
        using var signedIn = await http.PostAsync(challenge.Headers.Location, user, TestContext.Current.CancellationToken);
        Assert.Equal("/connections", signedIn.Headers.Location!.OriginalString);
        return await http.GetStringAsync("connections", TestContext.Current.CancellationToken);
    }

    private static async Task<(Uri? Target, string Page)> PostAsync(HttpClient http, Uri address, string page, Dictionary<string, string> fields)
    {
        fields["__RequestVerificationToken"] = Token().Match(page).Groups["token"].Value;
        using var content = new FormUrlEncodedContent(fields);
        using var answer = await http.PostAsync(address, content, TestContext.Current.CancellationToken);
        return await ReadAsync(http, answer);
    }

    private static HttpClient CreateClient(Uri address) => new(new HttpClientHandler { AllowAutoRedirect = false })
    {
        BaseAddress = address,
        DefaultRequestHeaders = { { "Sec-Fetch-Site", "same-origin" }, { "Sec-Fetch-Mode", "navigate" }, { "Sec-Fetch-Dest", "document" } },
    };

    [GeneratedRegex("PROVIDER[-_]|ProviderName|TYPEDOAUTH-VERSION|TypedOAuthApp")]
    private static partial Regex Placeholder();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("http-equiv=\"refresh\" content=\"0; url=(?<url>[^\"]+)\"")]
    private static partial Regex Refresh();

    [GeneratedRegex("name=\"(?<name>[^\"]+)\" required")]
    private static partial Regex Field();
}

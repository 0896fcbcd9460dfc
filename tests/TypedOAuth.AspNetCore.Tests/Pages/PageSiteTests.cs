using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace TypedOAuth.AspNetCore.Tests.Pages;

/// <summary>Checks the name, logo and user on a page.</summary>
public sealed class PageSiteTests
{
    [Fact]
    public async Task A_page_is_the_hosts_own()
    {
        await using var site = await TestSite.StartAsync(configure: static builder =>
        {
            builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["OAuth2:AppName"] = "Fern & Wood",
                ["OAuth2:Logo"] = "/logo.svg",
                ["OAuth2:LogoDark"] = "/logo-dark.svg",
                ["OAuth2:StyleSheet"] = "/fern.css",
                ["OAuth2:AccentColor"] = "#1d6b4f",
                ["OAuth2:ColorScheme"] = "Light",
                ["OAuth2:HomeUrl"] = "/desk",
                ["OAuth2:PrivacyUrl"] = "https://www.example.org/privacy",
                ["OAuth2:SupportUrl"] = "mailto:help@example.org",
            });
            builder.Services.Configure<TypedOAuthOptions>(static options => options.DescribeUser = static (_, _) =>
                new(new OAuth2UserDescription { Name = "Ada", Email = "ada@example.org", Picture = "https://cdn.example/ada.png" }));
        });
        using var alice = site.OpenBrowser("alice");
        using var answer = await alice.GetAsync("/connections");
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains("<title>Connections – Fern &amp; Wood</title>", page, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\" dir=\"ltr\" data-scheme=\"light\">", page, StringComparison.Ordinal);
        Assert.Contains("<img class=\"toa-logo\" src=\"/logo.svg\" alt=\"\">", page, StringComparison.Ordinal);
        Assert.Contains("--toa-accent:#1d6b4f;--toa-on-accent:#ffffff", page, StringComparison.Ordinal);
        Assert.Contains("<a class=\"toa-back\" href=\"/desk\">", page, StringComparison.Ordinal);
        Assert.Contains("href=\"https://www.example.org/privacy\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"mailto:help@example.org\"", page, StringComparison.Ordinal);
        Assert.Contains("<bdi>ada@example.org</bdi>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("cdn.example", page, StringComparison.Ordinal);
        Assert.DoesNotContain(" style=", page, StringComparison.Ordinal);

        var nonce = Assert.Single(answer.Headers.GetValues("Content-Security-Policy")).Split("style-src 'nonce-")[1].Split('\'')[0];
        Assert.Contains($"<link rel=\"stylesheet\" href=\"/fern.css\" nonce=\"{nonce}\">", page, StringComparison.Ordinal);
        Assert.Equal(
            $"default-src 'none'; style-src 'nonce-{nonce}'; script-src 'nonce-{nonce}'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            answer.Headers.GetValues("Content-Security-Policy").Single());
    }

    /// <summary>A localizer that reads a database has the lifetime of a request. In Development, the root provider refuses to create one.</summary>
    [Theory]
    [InlineData("Development", ServiceLifetime.Scoped)]
    [InlineData("Production", ServiceLifetime.Scoped)]
    [InlineData("Development", ServiceLifetime.Singleton)]
    public async Task A_localizer_may_have_the_lifetime_of_a_request(string environment, ServiceLifetime lifetime)
    {
        await using var site = await TestSite.StartAsync(
            environment: environment,
            configure: builder => builder.Services.Add(new ServiceDescriptor(typeof(IStringLocalizer), typeof(Localizer), lifetime)));
        using var alice = site.OpenBrowser("alice");
        Assert.Contains("<h1>Linked accounts</h1>", await alice.ReadAsync(), StringComparison.Ordinal);
        Assert.Contains("<h1>Linked accounts</h1>", await alice.ReadAsync(), StringComparison.Ordinal);
    }

    /// <summary>An identifier is not a name. A claim that repeats the identifier is not shown either.</summary>
    [Theory]
    [InlineData("user-17", null, null)]
    [InlineData("Ada Lovelace", null, "Ada Lovelace")]
    [InlineData("user-17", "ada@example.org", "ada@example.org")]
    public async Task A_user_is_described_by_claims_and_never_by_the_id(string name, string? email, string? shown)
    {
        await using var site = await TestSite.StartAsync(map: app =>
        {
            app.Use((context, next) =>
            {
                List<Claim> claims = [new(ClaimTypes.Name, name)];
                claims.AddRange(email is null ? [] : [new Claim("email", email)]);
                context.User = new(new ClaimsIdentity(claims, "Test"));
                return next(context);
            });
            app.UseRouting();
            TestSite.MapClients(app);
        });
        using var user = site.OpenBrowser("user-17");
        var page = await user.ReadAsync();
        Assert.DoesNotContain("user-17", page, StringComparison.Ordinal);
        Assert.Equal(shown is not null, page.Contains($"<bdi>{shown}</bdi></span></div>", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_confirmation_without_a_name_leaves_it_out_and_development_says_so()
    {
        await using var site = await TestSite.StartAsync(hasSignIn: false, environment: "Development");
        using var visitor = site.OpenBrowser();
        var page = await visitor.ReadAsync(await visitor.ReadAsync("/link?user=user-17"));
        Assert.DoesNotContain("user-17", page, StringComparison.Ordinal);
        Assert.DoesNotContain("toa-box", page.Split("</style>")[1], StringComparison.Ordinal);
        var warning = Assert.Single(site.Log.Lines, static line => line.Contains("options.DescribeUser", StringComparison.Ordinal));
        Assert.DoesNotContain("user-17", warning, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clients_are_shown_as_the_application_describes_them()
    {
        await using var site = await TestSite.StartAsync(configure: static builder => builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["OAuth2:acme:DisplayName"] = "Zebra",
            ["OAuth2:acme:ProviderName"] = "Zoo",
            ["OAuth2:acme:Description"] = "Shows stripes.",
            ["OAuth2:acme:Icon"] = "/zebra.svg",
            ["OAuth2:acme:Order"] = "-1",
            ["OAuth2:poster:Monogram"] = "PO",
        }));
        using var alice = site.OpenBrowser("alice");
        var page = await alice.ReadAsync();
        Assert.Contains("<h3><bdi>Zebra</bdi></h3>", page, StringComparison.Ordinal);
        Assert.Contains("<bdi>Shows stripes.</bdi>", page, StringComparison.Ordinal);
        Assert.Contains("<img src=\"/zebra.svg\" alt=\"\">", page, StringComparison.Ordinal);
        Assert.Contains("aria-hidden=\"true\">PO</span>", page, StringComparison.Ordinal);
        Assert.True(page.IndexOf("<h3><bdi>Zebra</bdi></h3>", StringComparison.Ordinal) < page.IndexOf("<h3><bdi>Poster</bdi></h3>", StringComparison.Ordinal));

        await using var hidden = await TestSite.StartAsync(configure: static builder =>
            builder.Configuration.AddInMemoryCollection([new("OAuth2:acme:IsVisible", "false")]));
        using var bob = hidden.OpenBrowser("bob");
        Assert.DoesNotContain("Acme &amp; Co", await bob.ReadAsync(), StringComparison.Ordinal);
    }

    private sealed class Localizer : IStringLocalizer
    {
        public LocalizedString this[string name] => new(name, "Linked accounts", resourceNotFound: name != "TypedOAuth.Page.Title");

        public LocalizedString this[string name, params object[] arguments] => this[name];

        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
    }
}

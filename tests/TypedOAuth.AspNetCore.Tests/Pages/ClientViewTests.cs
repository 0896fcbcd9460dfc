using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace TypedOAuth.AspNetCore.Tests.Pages;

/// <summary>Shows the declared descriptions of scopes on pages, from the declaration to the markup.</summary>
public sealed class ClientViewTests
{
    [Fact]
    public async Task Declared_descriptions_are_shown_encoded_and_a_scope_without_one_by_its_name()
    {
        await using var site = await TestSite.StartAsync();
        var page = await ReadConfirmationAsync(site);
        Assert.Contains("<li class=\"toa-granted\">", page, StringComparison.Ordinal);
        Assert.Contains("<bdi title=\"parcels:read\">See your &lt;b&gt;parcels&lt;/b&gt;</bdi>", page, StringComparison.Ordinal);
        Assert.Contains("<bdi title=\"parcels:write\">Send parcels</bdi>", page, StringComparison.Ordinal);
        Assert.Contains("<code><bdi>stamps</bdi></code>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_override_and_add_and_remove_descriptions()
    {
        await using var site = await TestSite.StartAsync(configure: static builder => builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["OAuth2:poster:Permissions:parcels:read"] = "Track your parcels",
            ["OAuth2:poster:Permissions:parcels:write"] = "",
            ["OAuth2:poster:Permissions:stamps"] = "Buy stamps",
        }));
        var page = await ReadConfirmationAsync(site);
        Assert.Contains("<bdi title=\"parcels:read\">Track your parcels</bdi>", page, StringComparison.Ordinal);
        Assert.Contains("<bdi title=\"stamps\">Buy stamps</bdi>", page, StringComparison.Ordinal);
        Assert.Contains("<code><bdi>parcels:write</bdi></code>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Send parcels", page, StringComparison.Ordinal);
        Assert.DoesNotContain("See your", page, StringComparison.Ordinal);
    }

    /// <summary>A description is the key of its translation, as every text that the application has set.</summary>
    [Fact]
    public async Task A_description_is_translated()
    {
        await using var site = await TestSite.StartAsync(
            configure: static builder => builder.Services.AddSingleton<IStringLocalizer, Localizer>());
        Assert.Contains("<bdi title=\"parcels:write\">Pakete versenden</bdi>", await ReadConfirmationAsync(site), StringComparison.Ordinal);
    }

    /// <summary>Reads the page that asks the user for a confirmation: a link of another site begins no authorization.</summary>
    private static async Task<string> ReadConfirmationAsync(TestSite site)
    {
        using var alice = site.OpenBrowser("alice");
        alice.Headers["Sec-Fetch-Site"] = "cross-site";
        return await alice.ReadAsync("/oauth2/poster-connect");
    }

    private sealed class Localizer : IStringLocalizer
    {
        public LocalizedString this[string name] => new(name, "Pakete versenden", resourceNotFound: name != "Send parcels");

        public LocalizedString this[string name, params object[] arguments] => this[name];

        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
    }
}

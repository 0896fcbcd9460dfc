using TypedOAuth.TestSupport;

namespace TypedOAuth.AspNetCore.Tests.Browser;

/// <summary>Checks who is told of a change, and how often.</summary>
public sealed class NoticeTests
{
    [Fact]
    public async Task A_notice_is_told_once_to_the_user_who_made_the_change_and_by_no_link()
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        await site.ConnectAsync(alice, ScriptedServer.TokenJson("a1", "r1"));
        Assert.DoesNotContain("class=\"notice", await alice.ReadAsync("/connections?notice=not-revoked&client=acme"), StringComparison.Ordinal);
        Assert.Contains("the access was renewed", await alice.ChangeAsync(await alice.ReadAsync(), "refresh"), StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"notice", await alice.ReadAsync(), StringComparison.Ordinal);

        using var change = await alice.SubmitAsync("/connections", await alice.ReadAsync(), ("client", "acme"), ("action", "refresh"));
        alice.User = "bob";
        Assert.DoesNotContain("class=\"notice", await alice.ReadAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_cookie_has_the_name_that_it_had()
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        using var forged = await alice.PostAsync("/connections", ("client", "acme"), ("action", "disconnect"));
        Assert.StartsWith("TypedOAuthNotice=", Assert.Single(forged.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
    }
}

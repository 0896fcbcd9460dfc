using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.AspNetCore.Browser;
using TypedOAuth.Generated;
using TypedOAuth.TestSupport;

namespace TypedOAuth.AspNetCore.Tests.Browser;

/// <summary>Sends authorization responses as forms from the page of another site.</summary>
public sealed class PostedResponseTests
{
    [Fact]
    public async Task A_response_may_come_as_a_form_post_and_ends_with_its_user_as_any_other()
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        using var connect = await alice.GetAsync("/oauth2/poster-connect?returnUrl=/done");
        Assert.Contains("samesite=lax", Assert.Single(connect.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
        Assert.Equal("form_post", TestBrowser.Parameter(connect.Headers.Location!, "response_mode"));

        // A form of another site sends neither the binding cookie nor the sign-in cookie.
        using var otherSite = site.OpenBrowser();
        using var posted = await otherSite.PostAsync(
            "/oauth2/poster-callback", ("code", "the-code"), ("state", TestBrowser.Parameter(connect.Headers.Location!, "state")));
        Assert.Equal(HttpStatusCode.SeeOther, posted.StatusCode);
        var location = posted.Headers.Location!.OriginalString;
        Assert.StartsWith("/oauth2/poster-callback?posted=", location, StringComparison.Ordinal);
        Assert.DoesNotContain("the-code", location, StringComparison.Ordinal);
        Assert.Equal(0, site.Server.Count);

        using var done = await alice.GetAsync(location);
        Assert.Equal("/done", done.Headers.Location?.OriginalString);
        var form = Assert.Single(site.Server.Forms);
        Assert.Equal("the-code", form["code"]);
        Assert.False(form.ContainsKey("client_secret"));
        using var again = await alice.GetAsync(location);
        await ControlledPage.AssertAsync(site, again, HttpStatusCode.BadRequest);
    }

    /// <summary>Covers the whole way of a field: form, redirect within the site, query, typed property, callback, and stored record.</summary>
    [Fact]
    public async Task A_field_of_a_form_post_reaches_the_applications_callback_and_stays_with_the_connection()
    {
        await using var site = await TestSite.StartAsync(
            configure: static builder => builder.Services.AddLedgerClient(static options =>
            {
                options.ClientId = "ledger-id";
                options.BackchannelHandler = static () =>
                {
                    var server = new ScriptedServer();
                    server.Answer(ScriptedServer.TokenJson("ledgers-token", "rt"));
                    return server;
                };
            }),
            map: static app => app.MapLedgerClient());
        var ledger = site.Services.GetRequiredService<LedgerClient>();
        using var alice = site.OpenBrowser("alice");
        var url = await alice.ConnectAsync("/oauth2/ledger-connect?returnUrl=/done");

        // A form of another site sends neither the binding cookie nor the sign-in cookie.
        using var otherSite = site.OpenBrowser();
        using var posted = await otherSite.PostAsync(
            "/oauth2/ledger-callback",
            ("code", "the-code"), ("state", TestBrowser.Parameter(url, "state")), ("realmId", "9130357"), ("locale", "de & at"));
        Assert.DoesNotContain("9130357", posted.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Null(ledger.Seen);
        using var done = await alice.GetAsync(posted.Headers.Location.OriginalString);
        Assert.Equal("/done", done.Headers.Location?.OriginalString);

        Assert.Equal(("alice", 9130357L), (ledger.Seen!.UserId, ledger.Seen.AuthData.RealmId));
        Assert.Equal([new("locale", "de & at"), new("realmId", "9130357")], ledger.Seen.Query.OrderBy(static field => field.Key, StringComparer.Ordinal));
        Assert.Equal(9130357L, (await ledger.GetAccessTokenForUserAsync("alice"))!.RealmId);
    }

    [Fact]
    public async Task A_form_post_does_not_end_the_flow_of_a_user_who_has_signed_out_meanwhile()
    {
        var user = "alice";
        await using var site = await TestSite.StartAsync(
            configure: builder => builder.Services.Configure<TypedOAuthOptions>(options => options.UserId = _ => user));
        using var browser = site.OpenBrowser();
        var url = await browser.ConnectAsync("/oauth2/poster-connect");
        user = "mallory";
        using var posted = await browser.PostAsync("/oauth2/poster-callback", ("code", "c"), ("state", TestBrowser.Parameter(url, "state")));
        using var refused = await browser.GetAsync(posted.Headers.Location!.OriginalString);
        Assert.Contains("Someone else started this", await ControlledPage.AssertAsync(site, refused, HttpStatusCode.BadRequest), StringComparison.Ordinal);
        Assert.Equal(0, site.Server.Count);
    }

    [Theory]
    [InlineData("poster", TestBrowser.FormType + "-foo", "code=c&state=s")]
    [InlineData("poster", "multipart/form-data; boundary=x", "--x\r\nbroken")]
    [InlineData("poster", "text/plain", "code=c&state=s")]
    [InlineData("poster", TestBrowser.FormType, "code=c&code=d&state=s")]
    [InlineData("poster", TestBrowser.FormType, "code=c")]
    [InlineData("acme", TestBrowser.FormType, "code=c&state=s")]
    public async Task A_post_that_is_no_response_gets_a_controlled_page(string client, string contentType, string body)
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        using var response = await alice.PostAsync($"/oauth2/{client}-callback", contentType, body);
        await ControlledPage.AssertAsync(site, response, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_response_that_is_too_large_for_its_way_gets_a_controlled_page()
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        using var large = await alice.PostAsync("/oauth2/poster-callback", ("code", new string('c', 4000)), ("iss", new string('i', 4000)), ("state", "s"));
        await ControlledPage.AssertAsync(site, large, HttpStatusCode.BadRequest);
        using var larger = await alice.PostAsync("/oauth2/poster-callback", ("x", new string('x', 70_000)), ("code", "c"), ("state", "s"));
        await ControlledPage.AssertAsync(site, larger, HttpStatusCode.BadRequest);
        using var madeUp = await alice.GetAsync("/oauth2/poster-callback?posted=CfDJ8AAAA");
        await ControlledPage.AssertAsync(site, madeUp, HttpStatusCode.BadRequest);
    }

    [Fact]
    public void All_parameters_are_carried_and_those_that_the_client_reads_if_all_are_too_long()
    {
        var posted = new PostedResponse(new Seen());
        var definition = new OAuth2ClientDefinition
        {
            Alias = "a",
            DisplayName = "A",
            AuthUri = "https://as.example/a",
            AccessTokenUri = "https://as.example/t",
            CallbackFields = [new("realmId", OAuth2TokenFieldType.String)],
            CallbackMembers = [new("code", "auth_code")],
        };
        var value = posted.Protect(new FormCollection(new() { ["code"] = "c", ["state"] = "s", ["realmId"] = "r", ["extra"] = "x" }), definition);
        Assert.Equal(["code", "extra", "realmId", "state"], posted.Unprotect(value!)!.Keys.Order(StringComparer.Ordinal));
        value = posted.Protect(
            new FormCollection(new() { ["code"] = "c", ["state"] = "s", ["auth_code"] = "a", ["realmId"] = "r", ["extra"] = new string('x', 8000) }), definition);
        Assert.Equal(["auth_code", "code", "realmId", "state"], posted.Unprotect(value!)!.Keys.Order(StringComparer.Ordinal));
        Assert.Null(posted.Protect(new FormCollection(new() { ["code"] = new string('c', 8000), ["state"] = "s" }), definition));
        Assert.Null(posted.Protect(
            new FormCollection(new() { ["code"] = "c", ["state"] = "s", ["extra"] = new string('x', 8000) }), definition, needsAll: true));
    }

    [Fact]
    public void What_was_posted_is_wiped()
    {
        var provider = new Seen();
        var posted = new PostedResponse(provider);
        var value = posted.Protect(new FormCollection(new() { ["code"] = "the-code", ["state"] = "s" }), PosterClient.Definition);
        Assert.Equal("the-code", posted.Unprotect(value!)!["code"]);
        Assert.Equal(2, provider.Plaintexts.Count);
        Assert.All(provider.Plaintexts, static plaintext => Assert.False(plaintext.AsSpan().ContainsAnyExcept((byte)0)));
    }

    /// <summary>Keeps the arrays that it receives and those that it returns.</summary>
    private sealed class Seen : ITimeLimitedDataProtector
    {
        public List<byte[]> Plaintexts { get; } = [];

        public ITimeLimitedDataProtector CreateProtector(string purpose) => this;

        IDataProtector IDataProtectionProvider.CreateProtector(string purpose) => this;

        public byte[] Protect(byte[] plaintext, DateTimeOffset expiration)
        {
            Plaintexts.Add(plaintext);
            return [.. plaintext];
        }

        public byte[] Unprotect(byte[] protectedData, out DateTimeOffset expiration)
        {
            expiration = DateTimeOffset.MaxValue;
            Plaintexts.Add([.. protectedData]);
            return Plaintexts[^1];
        }

        public byte[] Protect(byte[] plaintext) => Protect(plaintext, DateTimeOffset.MaxValue);

        public byte[] Unprotect(byte[] protectedData) => Unprotect(protectedData, out _);
    }
}

using System.Net;
using Microsoft.AspNetCore.WebUtilities;

namespace TypedOAuth.Sqlite.FixtureWriter;

/// <summary>Authorizes one user of each kind, and begins the authorizations that stay pending.</summary>
internal sealed class Writer(FixtureSite site, FixtureServer server, DateTimeOffset date)
{
    private const string Fields = """
        , "team": {"id": "T-\u00fc1"}, "seats": 12, "installation": 9007199254740993, "trial": true, "quota": 0.25,
        "instance_url": "https://eu.example/api?x=1", "paid_until": "2026-06-30T10:20:30Z", "roles": ["owner", "billing"]
        """;

    private FixtureClient Client => site.Client;

    /// <summary>Writes every record, and returns their description.</summary>
    public async Task<Fixture> WriteAsync()
    {
        await AuthorizeAsync("expired", TokenJson("expired", hasRefreshToken: true));
        await AuthorizeAsync("ended", TokenJson("ended", hasRefreshToken: true), FixtureClient.Scope.Admin);
        site.Time.SetUtcNow(date);
        server.Answer("""{"error":"invalid_grant","error_description":"The token was revoked."}""", HttpStatusCode.BadRequest);
        await EndAsync("ended");
        await AuthorizeAsync("connected", TokenJson("connected", hasRefreshToken: true, Fields), FixtureClient.Scope.Admin);
        await AuthorizeAsync("without-refresh-token", TokenJson("without-refresh-token", hasRefreshToken: false));
        var link = QueryHelpers.ParseQuery(
            (await Client.GetUserAuthorizationUrlAsync("invited", [FixtureClient.Scope.Admin], loginHint: "invited@example.org")).Query);
        return new(
            typeof(OAuth2ClientAttribute).Assembly.GetName().Version!.ToString(3),
            date,
            await DescribeAsync("connected"),
            DescribeExpired("expired"),
            await DescribeAsync("without-refresh-token"),
            "ended",
            "read write admin",
            await BeginInBrowserAsync("browser"),
            Describe("native", await Client.GetUnboundAuthorizationUrlAsync("native", [FixtureClient.Scope.OpenId])),
            "invited",
            link["ticket"].ToString(),
            "read write admin",
            "invited@example.org");
    }

    private static string TokenJson(string userId, bool hasRefreshToken, string more = "")
    {
        var refresh = hasRefreshToken ? $"\"refresh_token\":\"{userId}-refresh\"," : "";
        return $$"""{"access_token":"{{userId}}-access","token_type":"Bearer",{{refresh}}"expires_in":3600,"scope":"read write"{{more}}}""";
    }

    private async Task AuthorizeAsync(string userId, string answer, params FixtureClient.Scope[] scopes)
    {
        server.Answer(answer);
        var flow = Describe(userId, await Client.GetUnboundAuthorizationUrlAsync(userId, scopes));
        await Client.CompleteAuthorizationAsync(new Uri($"{flow.RedirectUri}?code=c&state={flow.State}&iss=https%3A%2F%2Fas.example"));
    }

    private async Task EndAsync(string userId)
    {
        try
        {
            await Client.GetAccessTokenForUserAsync(userId);
            throw new InvalidOperationException("The refused refresh did not end the connection.");
        }
        catch (OAuth2InteractionRequiredException)
        {
            // The connection has ended, and its record says so.
        }
    }

    private async Task<FixtureToken> DescribeAsync(string userId) =>
        FixtureClient.Describe(userId, (await Client.GetAccessTokenForUserAsync(userId))!);

    /// <summary>Describes a token that has expired.</summary>
    private FixtureToken DescribeExpired(string userId) =>
        new(userId, $"{userId}-access", "Bearer", $"{userId}-refresh", "read write", [], date.AddHours(-1), []);

    private async Task<FixtureFlow> BeginInBrowserAsync(string userId)
    {
        using var response = await site.GetAsync("/oauth2/fixture-connect?returnUrl=/done", userId);
        var cookie = response.Headers.GetValues("Set-Cookie").Single();
        return Describe(userId, response.Headers.Location!) with
        {
            Cookie = cookie[..cookie.IndexOf(';', StringComparison.Ordinal)],
            ReturnUrl = "/done",
        };
    }

    private static FixtureFlow Describe(string userId, Uri authorization)
    {
        var query = QueryHelpers.ParseQuery(authorization.Query);
        return new(
            userId,
            query["state"].ToString(),
            query["code_challenge"].ToString(),
            query.TryGetValue("nonce", out var nonce) ? nonce.ToString() : null,
            query["redirect_uri"].ToString(),
            Cookie: null,
            ReturnUrl: null);
    }
}

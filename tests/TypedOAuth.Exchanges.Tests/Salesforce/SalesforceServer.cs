using System.Net;

namespace TypedOAuth.Exchanges.Tests.Salesforce;

/// <summary>Salesforce: login hosts of production and sandboxes and of single organizations, and tokens without a stated expiry.</summary>
internal sealed class SalesforceServer : ProviderServer
{
    private const string Domain = ".my.salesforce.com";

    private readonly Dictionary<string, (string Org, DateTimeOffset ExpiresAt, string Grant)> _accessTokens = [];
    private readonly Dictionary<string, string> _refreshTokens = [];
    private readonly Dictionary<string, string> _orgsOfCodes = [];

    /// <summary>The organization whose user signs in on a login host that all organizations share.</summary>
    public string SignedIn { get; set; } = "acme";

    /// <summary>Ends the grants of an organization, as its administrator can do.</summary>
    public void EndGrants(string org)
    {
        foreach (var grant in _refreshTokens.Where(pair => pair.Value == org).Select(static pair => pair.Key).ToList())
        {
            _refreshTokens.Remove(grant);
        }
    }

    /// <summary>Ends all sessions before their time, as an administrator can do.</summary>
    public void EndSessions() => _accessTokens.Clear();

    protected override Uri Authorize(ReceivedRequest request)
    {
        var host = FindHost(request.Uri, error: null);
        Require(request.Uri.AbsolutePath == "/services/oauth2/authorize", "unknown page");
        var query = request.Query;
        Require(query.GetValueOrDefault("client_id") == ClientId, "unknown application");
        Require(query.GetValueOrDefault("response_type") == "code", "invalid response type");
        Require(query.GetValueOrDefault("scope") == "api id refresh_token", "invalid scopes");
        Require(query.GetValueOrDefault("code_challenge_method") == "S256", "the application requires PKCE");
        Require(query["redirect_uri"].StartsWith("https://app.example/oauth2/", StringComparison.Ordinal), "redirect_uri must match configuration");
        if (Denies)
        {
            return Redirect(
                query["redirect_uri"], ("error", "access_denied"), ("error_description", "end-user denied authorization"), ("state", query["state"]));
        }

        var code = IssueCode(query["redirect_uri"], query["code_challenge"]);
        _orgsOfCodes.Add(code, host is "login.salesforce.com" or "test.salesforce.com" ? SignedIn : host);
        return Redirect(query["redirect_uri"], ("code", code), ("state", query["state"]));
    }

    protected override Task<HttpResponseMessage> AnswerAsync(ReceivedRequest request)
    {
        var host = FindHost(request.Uri, static () => new HttpResponseMessage(HttpStatusCode.NotFound));
        return Task.FromResult((request.Method.Method, request.Uri.AbsolutePath) switch
        {
            ("POST", "/services/oauth2/token") => AnswerToken(request, host),
            ("POST", "/services/oauth2/revoke") => AnswerRevocation(request),
            ("GET", "/services/oauth2/userinfo") => AnswerUserInfo(request),
            ("GET", "/services/data/v64.0/limits") => AnswerApi(request, host),
            _ => new HttpResponseMessage(HttpStatusCode.NotFound),
        });
    }

    private HttpResponseMessage AnswerToken(ReceivedRequest request, string host)
    {
        var body = request.Body;
        Require(
            body.GetValueOrDefault("client_id") == ClientId && body.GetValueOrDefault("client_secret") == ClientSecret, "wrong credentials",
            static () => Error("invalid_client", "invalid client credentials"));
        if (body.GetValueOrDefault("grant_type") == "refresh_token")
        {
            var grant = body.GetValueOrDefault("refresh_token", "");
            Require(
                _refreshTokens.TryGetValue(grant, out var owner) && IsServedBy(owner, host), $"the refresh token is not known at {host}",
                static () => Error("invalid_grant", "expired access/refresh token"));

            // A refresh returns no refresh token, because the first one stays.
            return Issue(owner!, grant, "");
        }

        var code = body.GetValueOrDefault("code", "");
        UseCode(code, body.GetValueOrDefault("redirect_uri"), body.GetValueOrDefault("code_verifier"), static () => Error("invalid_grant", "invalid authorization code"));
        var org = _orgsOfCodes[code];
        Require(IsServedBy(org, host), $"a code of {org} was sent to {host}", static () => Error("invalid_grant", "invalid authorization code"));
        var refreshToken = Next("5Aep");
        _refreshTokens.Add(refreshToken, org);
        return Issue(org, refreshToken, $"\"refresh_token\":\"{refreshToken}\",");
    }

    private HttpResponseMessage Issue(string org, string grant, string more)
    {
        var access = Next($"{GetOrgId(org)}!AR8A");
        _accessTokens.Add(access, (org, Time.GetUtcNow().AddHours(2), grant));
        return Json($$"""
            {"access_token":"{{access}}",{{more}}"signature":"8b2c0nTOnXt4YpVq3hTz5rFzG1vQ0m8n","scope":"api id refresh_token","instance_url":"https://{{org}}{{Domain}}",
             "id":"{{GetIdentity(org)}}","token_type":"Bearer","issued_at":"{{Time.GetUtcNow().ToUnixTimeMilliseconds()}}"}
            """);
    }

    private HttpResponseMessage AnswerUserInfo(ReceivedRequest request)
    {
        var (org, _, _) = FindToken(request);
        return Json($$"""
            {"sub":"{{GetIdentity(org)}}","user_id":"005Ds000001aBcD","organization_id":"{{GetOrgId(org)}}",
             "preferred_username":"ann@{{org}}.example","nickname":"ann","name":"Ann Smith","email":"ann@{{org}}.example","email_verified":true}
            """);
    }

    private HttpResponseMessage AnswerApi(ReceivedRequest request, string host)
    {
        var (org, _, _) = FindToken(request);
        Require(org == host, $"a token of {org} was sent to {host}", Unauthorized);
        return Json("""{"DailyApiRequests":{"Max":15000,"Remaining":14998} }""");
    }

    private HttpResponseMessage AnswerRevocation(ReceivedRequest request)
    {
        var token = request.Body.GetValueOrDefault("token", "");
        Require(_refreshTokens.Remove(token), "the revoked token is unknown", static () => Error("invalid_token", "invalid token"));
        foreach (var access in _accessTokens.Where(pair => pair.Value.Grant == token).Select(static pair => pair.Key).ToList())
        {
            _accessTokens.Remove(access);
        }

        return new HttpResponseMessage(HttpStatusCode.OK);
    }

    private (string Org, DateTimeOffset ExpiresAt, string Grant) FindToken(ReceivedRequest request)
    {
        var token = request.Authorization is { } sent && sent.StartsWith("Bearer ", StringComparison.Ordinal) ? sent["Bearer ".Length..] : "";
        Require(_accessTokens.TryGetValue(token, out var issued) && Time.GetUtcNow() < issued.ExpiresAt, "the session has expired", Unauthorized);
        return issued;
    }

    /// <summary>Returns the organization of a host; for a shared login host, the host.</summary>
    private string FindHost(Uri uri, Func<HttpResponseMessage>? error)
    {
        Require(uri is { Scheme: "https", Port: 443 }, "no https", error);
        if (uri.Host is "login.salesforce.com" or "test.salesforce.com")
        {
            Require(SignedIn.EndsWith(".sandbox", StringComparison.Ordinal) == (uri.Host == "test.salesforce.com"), $"{SignedIn} is not at {uri.Host}", error);
            return uri.Host;
        }

        Require(uri.Host.EndsWith(Domain, StringComparison.Ordinal), $"{uri.Host} is unknown", error);
        return uri.Host[..^Domain.Length];
    }

    private static string GetOrgId(string org) => $"00D{org.Replace(".", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal)}";

    private static string GetIdentity(string org) => $"https://{GetLogin(org)}/id/{GetOrgId(org)}/005Ds000001aBcD";

    private static string GetLogin(string org) => org.EndsWith(".sandbox", StringComparison.Ordinal) ? "test.salesforce.com" : "login.salesforce.com";

    private static bool IsServedBy(string org, string host) => host == org || host == GetLogin(org);

    private static HttpResponseMessage Unauthorized() =>
        Json("""[{"message":"Session expired or invalid","errorCode":"INVALID_SESSION_ID"}]""", HttpStatusCode.Unauthorized);

    private static HttpResponseMessage Error(string code, string description) =>
        Json($$"""{"error":"{{code}}","error_description":"{{description}}"}""", HttpStatusCode.BadRequest);
}

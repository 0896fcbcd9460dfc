using System.Net;

namespace TypedOAuth.Exchanges.Tests.Zoho;

/// <summary>Zoho: data centres that know only their own accounts, a callback that names the data centre, and errors with status 200.</summary>
internal sealed class ZohoServer : ProviderServer
{
    private const string Scheme = "Zoho-oauthtoken ";

    private static readonly Dictionary<string, string> DataCentres = new()
    {
        ["accounts.zoho.com"] = "www.zohoapis.com",
        ["accounts.zoho.eu"] = "www.zohoapis.eu",
        ["accounts.zoho.in"] = "www.zohoapis.in",
    };

    private readonly Dictionary<string, string> _hostsOfCodes = [];
    private readonly Dictionary<string, (string Host, string RefreshToken)> _accessTokens = [];
    private readonly Dictionary<string, string> _refreshTokens = [];

    /// <summary>The data centre of the user who signs in.</summary>
    public string Home { get; set; } = "accounts.zoho.com";

    /// <summary>The data centre in the callback; null for the data centre of the user, empty for none.</summary>
    public string? StatedServer { get; set; }

    /// <summary>The address of the API in token responses; null for that of the data centre.</summary>
    public string? StatedApi { get; set; }

    /// <summary>Ends all grants, as users can do in their account.</summary>
    public void EndGrants()
    {
        _accessTokens.Clear();
        _refreshTokens.Clear();
    }

    protected override Uri Authorize(ReceivedRequest request)
    {
        Require(request.Address == "https://accounts.zoho.com/oauth/v2/auth", "unknown page");
        var query = request.Query;
        Require(query.GetValueOrDefault("client_id") == ClientId, "Invalid Client Id");
        Require(query.GetValueOrDefault("response_type") == "code", "Invalid Response Type");
        Require(query.GetValueOrDefault("scope") == "AaaServer.profile.READ,ZohoCRM.modules.ALL", "Scope does not exist");
        Require(query["redirect_uri"].StartsWith("https://app.example/oauth2/", StringComparison.Ordinal), "Invalid Redirect Uri");
        if (Denies)
        {
            return Redirect(query["redirect_uri"], ("error", "access_denied"), ("state", query["state"]));
        }

        var isOffline = query.GetValueOrDefault("access_type") == "offline" && query.GetValueOrDefault("prompt") == "consent";
        var code = IssueCode(query["redirect_uri"], query.GetValueOrDefault("code_challenge"), isOffline ? "offline" : "");
        _hostsOfCodes.Add(code, Home);
        (string, string)[] parameters = StatedServer is ""
            ? [("state", query["state"]), ("code", code)]
            : [("state", query["state"]), ("code", code), ("location", Home.Split('.')[^1]), ("accounts-server", StatedServer ?? $"https://{Home}")];
        return Redirect(query["redirect_uri"], parameters);
    }

    protected override Task<HttpResponseMessage> AnswerAsync(ReceivedRequest request)
    {
        Require(request.Uri is { Scheme: "https", Port: 443 }, "no https");
        var host = request.Uri.Host;
        if (DataCentres.ContainsValue(host))
        {
            return Task.FromResult(AnswerApi(request, host));
        }

        Require(DataCentres.ContainsKey(host), $"{host} is unknown", static () => new HttpResponseMessage(HttpStatusCode.NotFound));
        return Task.FromResult((request.Method.Method, request.Uri.AbsolutePath) switch
        {
            ("POST", "/oauth/v2/token") => AnswerToken(request, host),
            ("POST", "/oauth/v2/token/revoke") => AnswerRevocation(request, host),
            ("GET", "/oauth/user/info") => AnswerUserInfo(request, host),
            _ => new HttpResponseMessage(HttpStatusCode.NotFound),
        });
    }

    private HttpResponseMessage AnswerToken(ReceivedRequest request, string host)
    {
        var body = request.Body;
        Require(request.ContentType == "application/x-www-form-urlencoded", "the body is not a form", static () => Error("general_error"));
        Require(
            body.GetValueOrDefault("client_id") == ClientId && body.GetValueOrDefault("client_secret") == ClientSecret, "wrong credentials",
            static () => Error("invalid_client"));
        if (body.GetValueOrDefault("grant_type") == "refresh_token")
        {
            var refreshToken = body.GetValueOrDefault("refresh_token", "");
            Require(_refreshTokens.GetValueOrDefault(refreshToken) == host, $"the refresh token is not known at {host}", static () => Error("invalid_code"));
            return Issue(host, refreshToken, "");
        }

        Require(body.GetValueOrDefault("grant_type") == "authorization_code", "invalid grant_type", static () => Error("invalid_grant_type"));
        var code = body.GetValueOrDefault("code", "");
        Require(_hostsOfCodes.GetValueOrDefault(code) == host, $"the code is not known at {host}", static () => Error("invalid_code"));
        var issued = UseCode(code, body.GetValueOrDefault("redirect_uri"), body.GetValueOrDefault("code_verifier"), static () => Error("invalid_code"));
        if (issued.Scope != "offline")
        {
            return Issue(host, "", "");
        }

        var refresh = Next("1000.r");
        _refreshTokens.Add(refresh, host);
        return Issue(host, refresh, $"\"refresh_token\":\"{refresh}\",");
    }

    private HttpResponseMessage Issue(string host, string refreshToken, string more)
    {
        var access = Next("1000.a");
        _accessTokens.Add(access, (host, refreshToken));
        return Json($$"""
            {"access_token":"{{access}}",{{more}}"scope":"AaaServer.profile.READ ZohoCRM.modules.ALL","api_domain":"{{StatedApi ?? $"https://{DataCentres[host]}"}}",
             "token_type":"Bearer","expires_in":3600}
            """);
    }

    private HttpResponseMessage AnswerUserInfo(ReceivedRequest request, string host)
    {
        RequireToken(request, host);
        return Json($$"""{"First_Name":"Ann","Email":"ann@{{host}}.example","Last_Name":"Smith","Display_Name":"Ann","ZUID":{{600_000_000 + DataCentres.Keys.ToList().IndexOf(host)}}}""");
    }

    private HttpResponseMessage AnswerApi(ReceivedRequest request, string host)
    {
        RequireToken(request, DataCentres.Single(pair => pair.Value == host).Key);
        return request.Uri.AbsolutePath == "/crm/v8/Contacts" ? Json("""{"data":[]}""") : new HttpResponseMessage(HttpStatusCode.NotFound);
    }

    private HttpResponseMessage AnswerRevocation(ReceivedRequest request, string host)
    {
        RequireNames(request.Query, "token", static () => Error("invalid_token"));
        Require(!request.Body.ContainsKey("client_secret"), "the request contains the secret", static () => Error("invalid_token"));
        var token = request.Query["token"];
        Require(_refreshTokens.TryGetValue(token, out var owner) && owner == host, $"the revoked token is not known at {host}", static () => Error("invalid_token"));
        _refreshTokens.Remove(token);
        foreach (var access in _accessTokens.Where(pair => pair.Value.RefreshToken == token).Select(static pair => pair.Key).ToList())
        {
            _accessTokens.Remove(access);
        }

        return Json("""{"status":"success"}""");
    }

    private void RequireToken(ReceivedRequest request, string host)
    {
        var sent = request.Authorization ?? "";
        Require(sent.StartsWith(Scheme, StringComparison.Ordinal), "the scheme is not Zoho-oauthtoken", Unauthorized);
        Require(_accessTokens.TryGetValue(sent[Scheme.Length..], out var issued), "the access token is unknown", Unauthorized);
        Require(issued.Host == host, $"a token of {issued.Host} was sent to {host}", Unauthorized);
    }

    private static HttpResponseMessage Unauthorized() =>
        Json("""{"code":"INVALID_TOKEN","details":{},"message":"invalid oauth token","status":"error"}""", HttpStatusCode.Unauthorized);

    private static HttpResponseMessage Error(string code) => Json($$"""{"error":"{{code}}"}""");
}

namespace TypedOAuth.Exchanges.Tests.Slack;

/// <summary>Slack: two kinds of scopes and tokens in one response, and every error with status 200.</summary>
/// <param name="rotates">Whether token rotation is on for the app.</param>
internal sealed class SlackServer(bool rotates) : ProviderServer
{
    private const string Methods = "https://slack.com/api/";

    private readonly Dictionary<string, string> _accessTokens = [];
    private readonly Dictionary<string, (string Kind, string Scope)> _refreshTokens = [];
    private (string Bot, string User) _scopes;

    /// <summary>Ends the lifetime of the access tokens.</summary>
    public void ExpireAccessTokens() => _accessTokens.Clear();

    /// <summary>Uninstalls the app, as an administrator of the workspace can do.</summary>
    public void Uninstall()
    {
        _accessTokens.Clear();
        _refreshTokens.Clear();
    }

    protected override Uri Authorize(ReceivedRequest request)
    {
        Require(request.Address == "https://slack.com/oauth/v2/authorize", "unknown page");
        var query = request.Query;
        Require(query.GetValueOrDefault("client_id") == ClientId, "invalid_client_id");
        Require(query["redirect_uri"].StartsWith("https://app.example/", StringComparison.Ordinal), "bad_redirect_uri");
        if (Denies)
        {
            return Redirect(query["redirect_uri"], ("error", "access_denied"), ("state", query["state"]));
        }

        _scopes = (query.GetValueOrDefault("scope", ""), query.GetValueOrDefault("user_scope", ""));
        Require(_scopes is not ("", ""), "no scopes requested");
        Require($"{_scopes.Bot},{_scopes.User}".Split(',').All(static scope => scope is "" or "chat:write" or "channels:read" or "search:read" or "users.profile:read"), "invalid_scope");
        var code = IssueCode(query["redirect_uri"], challenge: null);
        return Redirect(query["redirect_uri"], ("code", code), ("state", query["state"]));
    }

    protected override Task<HttpResponseMessage> AnswerAsync(ReceivedRequest request) => Task.FromResult(request.Address switch
    {
        Methods + "oauth.v2.access" => AnswerToken(request),
        Methods + "auth.revoke" => AnswerRevocation(request),
        Methods + "apps.uninstall" => AnswerUninstall(request),
        Methods + "auth.test" => AnswerTest(request),
        _ => Error("unknown_method"),
    });

    private HttpResponseMessage AnswerToken(ReceivedRequest request)
    {
        Require(request.ContentType == "application/x-www-form-urlencoded", "the body is not a form", static () => Error("invalid_form_data"));
        var body = request.Body;
        Require(body.GetValueOrDefault("client_id") == ClientId, "invalid_client_id", static () => Error("invalid_client_id"));
        Require(body.GetValueOrDefault("client_secret") == ClientSecret, "bad_client_secret", static () => Error("bad_client_secret"));
        if (body.GetValueOrDefault("grant_type") == "refresh_token")
        {
            Require(_refreshTokens.Remove(body["refresh_token"], out var old), "invalid_refresh_token", static () => Error("invalid_refresh_token"));
            return Json($$"""{"ok":true,{{Issue(old.Kind, old.Scope)}},{{Workspace(old.Kind == "bot")}}}""");
        }

        UseCode(body.GetValueOrDefault("code", ""), body.GetValueOrDefault("redirect_uri"), verifier: null, static () => Error("invalid_code"));
        var bot = _scopes.Bot.Length == 0 ? "" : $"{Issue("bot", _scopes.Bot)},";
        var user = _scopes.User.Length == 0 ? "" : $",{Issue("user", _scopes.User)}";
        return Json($$$"""{"ok":true,{{{bot}}}{{{Workspace(bot.Length > 0)}}},"authed_user":{"id":"U1234"{{{user}}}}}""");
    }

    private string Issue(string kind, string scope)
    {
        var access = Next(kind == "bot" ? "xoxb" : "xoxp");
        _accessTokens.Add(access, scope);
        if (!rotates)
        {
            return $"\"access_token\":\"{access}\",\"token_type\":\"{kind}\",\"scope\":\"{scope}\"";
        }

        var refresh = Next("xoxe");
        _refreshTokens.Add(refresh, (kind, scope));
        return $"\"access_token\":\"{access}\",\"token_type\":\"{kind}\",\"scope\":\"{scope}\",\"expires_in\":43200,\"refresh_token\":\"{refresh}\"";
    }

    private static string Workspace(bool hasBot) =>
        "\"app_id\":\"A0KRD7HC3\",\"team\":{\"name\":\"Acme\",\"id\":\"T9TK3CUKW\"},\"enterprise\":null,\"is_enterprise_install\":false"
        + (hasBot ? ",\"bot_user_id\":\"U0KRQLJ9H\"" : "");

    private HttpResponseMessage AnswerTest(ReceivedRequest request)
    {
        FindToken(request);
        return Json("""{"ok":true,"url":"https://acme.slack.com/","team":"Acme","team_id":"T9TK3CUKW","user":"ann","user_id":"U1234"}""");
    }

    private HttpResponseMessage AnswerRevocation(ReceivedRequest request)
    {
        var scope = _accessTokens[FindToken(request)];
        foreach (var (token, _) in _accessTokens.Where(pair => pair.Value == scope).ToList())
        {
            _accessTokens.Remove(token);
        }

        foreach (var (token, _) in _refreshTokens.Where(pair => pair.Value.Scope == scope).ToList())
        {
            _refreshTokens.Remove(token);
        }

        return Json("""{"ok":true,"revoked":true}""");
    }

    private HttpResponseMessage AnswerUninstall(ReceivedRequest request)
    {
        FindToken(request);
        var body = request.Body;
        Require(body.GetValueOrDefault("client_id") == ClientId, "invalid_client_id", static () => Error("invalid_client_id"));
        Require(body.GetValueOrDefault("client_secret") == ClientSecret, "bad_client_secret", static () => Error("bad_client_secret"));
        Uninstall();
        return Json("""{"ok":true}""");
    }

    private string FindToken(ReceivedRequest request)
    {
        var token = _accessTokens.Keys.FirstOrDefault(token => request.Authorization == $"Bearer {token}");
        Require(request.Authorization is not null, "not_authed", static () => Error("not_authed"));
        Require(token is not null, "token_expired or token_revoked", () => Error(_refreshTokens.Count > 0 ? "token_expired" : "token_revoked"));
        return token!;
    }

    private static HttpResponseMessage Error(string code) => Json($$"""{"ok":false,"error":"{{code}}"}""");
}

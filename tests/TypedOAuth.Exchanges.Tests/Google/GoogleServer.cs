using System.Net;

namespace TypedOAuth.Exchanges.Tests.Google;

/// <summary>Google: a refresh token only with a consent page, scopes under other names, and scopes that the user can deselect.</summary>
internal sealed class GoogleServer() : OpenIdServer("https://accounts.google.com", "https://www.googleapis.com/oauth2/v3/certs")
{
    private const string Info = "https://www.googleapis.com/auth/userinfo.";

    private readonly Dictionary<string, string> _accessTokens = [];
    private readonly Dictionary<string, string> _refreshTokens = [];
    private bool _isOffline;
    private bool _hasConsented;
    private string? _nonce;

    /// <summary>A scope that the user deselects on the consent page; null for none.</summary>
    public string? DeselectedScope { get; set; }

    /// <summary>Ends the lifetime of the access tokens.</summary>
    public void ExpireAccessTokens() => _accessTokens.Clear();

    /// <summary>Ends the grant, as the user can do in the settings of the Google account.</summary>
    public void EndGrant()
    {
        _accessTokens.Clear();
        _refreshTokens.Clear();
        _hasConsented = false;
    }

    protected override Uri Authorize(ReceivedRequest request)
    {
        Require(request.Address == "https://accounts.google.com/o/oauth2/v2/auth", "unknown page");
        var query = request.Query;
        Require(query.GetValueOrDefault("client_id") == ClientId, "invalid_client");
        Require(query.GetValueOrDefault("response_type") == "code", "Required parameter is missing: response_type");
        Require(query.GetValueOrDefault("scope") is { Length: > 0 }, "Missing required parameter: scope");
        Require(query.GetValueOrDefault("access_type") is null or "online" or "offline", "Invalid parameter value for access_type");
        Require(query.GetValueOrDefault("code_challenge_method") == "S256", "the challenge method is not S256");
        if (Denies)
        {
            return Redirect(query["redirect_uri"], ("error", "access_denied"), ("state", query["state"]), ("iss", "https://accounts.google.com"));
        }

        _nonce = query.GetValueOrDefault("nonce");
        _isOffline = query.GetValueOrDefault("access_type") == "offline" && (!_hasConsented || query.GetValueOrDefault("prompt") == "consent");
        _hasConsented = true;
        var scopes = query["scope"].Split(' ').Where(scope => scope != DeselectedScope)
            .Select(static scope => scope is "email" or "profile" ? Info + scope : scope);
        var granted = string.Join(' ', scopes.Reverse());
        var code = IssueCode(query["redirect_uri"], query.GetValueOrDefault("code_challenge"), granted);
        return Redirect(
            query["redirect_uri"], ("state", query["state"]), ("iss", "https://accounts.google.com"), ("code", code), ("scope", granted), ("authuser", "0"),
            ("prompt", "consent"));
    }

    protected override HttpResponseMessage Answer(ReceivedRequest request) => request.Address switch
    {
        "https://oauth2.googleapis.com/token" => AnswerToken(request),
        "https://oauth2.googleapis.com/revoke" => AnswerRevocation(request),
        "https://www.googleapis.com/drive/v3/files" => AnswerApi(request),
        _ => new HttpResponseMessage(HttpStatusCode.NotFound),
    };

    private HttpResponseMessage AnswerToken(ReceivedRequest request)
    {
        var body = request.Body;
        Require(
            body.GetValueOrDefault("client_id") == ClientId && body.GetValueOrDefault("client_secret") == ClientSecret, "wrong credentials",
            static () => Error("invalid_client", "The provided client secret is invalid.", HttpStatusCode.Unauthorized));
        string scope;
        var refresh = "";
        if (body.GetValueOrDefault("grant_type") == "refresh_token")
        {
            Require(
                _refreshTokens.TryGetValue(body.GetValueOrDefault("refresh_token", ""), out scope!), "the refresh token is unknown",
                static () => Error("invalid_grant", "Token has been expired or revoked."));
        }
        else
        {
            Require(body.GetValueOrDefault("grant_type") == "authorization_code", "unknown grant", static () => Error("unsupported_grant_type", "Invalid grant_type"));
            scope = UseCode(
                body.GetValueOrDefault("code", ""), body.GetValueOrDefault("redirect_uri", ""), body.GetValueOrDefault("code_verifier"),
                static () => Error("invalid_grant", "Malformed auth code.")).Scope;
            if (_isOffline)
            {
                var token = Next("1//");
                _refreshTokens.Add(token, scope);
                refresh = $"\"refresh_token\":\"{token}\",";
            }
        }

        var access = Next("ya29");
        _accessTokens.Add(access, scope);
        var idToken = CreateIdToken(
            refresh.Length > 0 ? _nonce : null, "110169484474386276334", ("email", "ann@example.com"), ("email_verified", true), ("name", "Ann Lee"),
            ("picture", "https://lh3.googleusercontent.com/a/ann"));
        return Json($$"""{"access_token":"{{access}}","expires_in":3599,{{refresh}}"scope":"{{scope}}","token_type":"Bearer","id_token":"{{idToken}}"}""");
    }

    private HttpResponseMessage AnswerRevocation(ReceivedRequest request)
    {
        Require(request.ContentType == "application/x-www-form-urlencoded", "the body is not a form", static () => Error("invalid_request", "Bad Request"));
        var token = request.Body.GetValueOrDefault("token", "");
        Require(
            _refreshTokens.ContainsKey(token) || _accessTokens.ContainsKey(token), "the token is unknown",
            static () => Error("invalid_token", "Token expired or revoked"));
        EndGrant();
        return Json("{}");
    }

    private HttpResponseMessage AnswerApi(ReceivedRequest request)
    {
        var scope = _accessTokens.FirstOrDefault(pair => request.Authorization == $"Bearer {pair.Key}").Value;
        Require(
            scope is not null, "the access token is invalid",
            static () => Json("""{"error":{"code":401,"message":"Request had invalid authentication credentials.","status":"UNAUTHENTICATED"}}""", HttpStatusCode.Unauthorized));
        Require(
            scope!.Contains("drive.readonly", StringComparison.Ordinal), "the scope is missing",
            static () => Json("""{"error":{"code":403,"message":"Request had insufficient authentication scopes.","status":"PERMISSION_DENIED"}}""", HttpStatusCode.Forbidden));
        return Json("""{"kind":"drive#fileList","files":[]}""");
    }

    private static HttpResponseMessage Error(string code, string description, HttpStatusCode status = HttpStatusCode.BadRequest) =>
        Json($$"""{"error":"{{code}}","error_description":"{{description}}"}""", status);
}

using System.Net;

namespace TypedOAuth.Exchanges.Tests.GitHub;

/// <summary>GitHub: forms unless JSON is accepted, errors with status 200, and a revocation with DELETE at the API.</summary>
/// <param name="expires">Whether tokens expire, as those of a GitHub App do; an OAuth app's tokens have scopes instead.</param>
internal sealed class GitHubServer(bool expires) : ProviderServer
{
    private readonly Dictionary<string, string> _accessTokens = [];
    private readonly HashSet<string> _refreshTokens = [];

    /// <summary>The scopes that the user's organization permits; null for the requested ones.</summary>
    public string? PermittedScopes { get; set; }

    /// <summary>Whether codes have expired, 10 minutes after the authorization, before the application sends them.</summary>
    public bool ExpiresCodes { get; set; }

    /// <summary>The client secret that GitHub accepts.</summary>
    public string Secret { get; set; } = ClientSecret;

    /// <summary>Ends the lifetime of the access tokens.</summary>
    public void ExpireAccessTokens() => _accessTokens.Clear();

    /// <summary>Ends the grant, as the user can do in the settings of GitHub.</summary>
    public void EndGrant()
    {
        _accessTokens.Clear();
        _refreshTokens.Clear();
    }

    protected override Uri Authorize(ReceivedRequest request)
    {
        Require(request.Address == "https://github.com/login/oauth/authorize", "unknown page");
        var query = request.Query;
        Require(query.GetValueOrDefault("client_id") == ClientId, "unknown application");
        Require(query["redirect_uri"].StartsWith("https://app.example/oauth2/", StringComparison.Ordinal), "the redirect URI is not registered");
        if (Denies)
        {
            return Redirect(
                query["redirect_uri"], ("error", "access_denied"), ("error_description", "The user has denied your application access."),
                ("error_uri", "https://docs.github.com/apps/troubleshooting-authorization-request-errors"), ("state", query["state"]));
        }

        Require(query.GetValueOrDefault("code_challenge_method") is null or "S256", "the challenge method is not S256");
        var code = IssueCode(query["redirect_uri"], query.GetValueOrDefault("code_challenge"), query.GetValueOrDefault("scope", ""));
        return Redirect(query["redirect_uri"], ("code", code), ("state", query["state"]));
    }

    protected override Task<HttpResponseMessage> AnswerAsync(ReceivedRequest request) => Task.FromResult(request.Uri.Host switch
    {
        "github.com" => AnswerToken(request),
        "api.github.com" => AnswerApi(request),
        _ => new HttpResponseMessage(HttpStatusCode.NotFound),
    });

    private HttpResponseMessage AnswerToken(ReceivedRequest request)
    {
        Require(request.Address == "https://github.com/login/oauth/access_token" && request.Method == HttpMethod.Post, "unknown page");
        Require(
            request.Header("Accept")?.Contains("application/json", StringComparison.Ordinal) == true, "the response would be a form",
            static () => new HttpResponseMessage { Content = new FormUrlEncodedContent([new("error", "unsupported")]) });
        var body = request.Body;
        Require(
            body.GetValueOrDefault("client_id") == ClientId && body.GetValueOrDefault("client_secret") == Secret, "wrong credentials",
            static () => Error("incorrect_client_credentials", "The client_id and/or client_secret passed are incorrect."));
        if (body.GetValueOrDefault("grant_type") == "refresh_token")
        {
            Require(
                _refreshTokens.Remove(body.GetValueOrDefault("refresh_token", "")), "the refresh token is not the current one",
                static () => Error("bad_refresh_token", "The refresh token passed is incorrect or expired."));
            _accessTokens.Clear();
            return Issue("");
        }

        Require(
            !ExpiresCodes, "the code has expired",
            static () => Error("bad_verification_code", "The code passed is incorrect or expired."));
        var issued = UseCode(
            body.GetValueOrDefault("code", ""), body.GetValueOrDefault("redirect_uri"), body.GetValueOrDefault("code_verifier"),
            static () => Error("bad_verification_code", "The code passed is incorrect or expired."));
        return Issue(issued.Scope);
    }

    private HttpResponseMessage Issue(string requested)
    {
        var access = Next(expires ? "ghu" : "gho");
        if (!expires)
        {
            var scopes = (PermittedScopes ?? requested).Replace(' ', ',');
            _accessTokens.Add(access, scopes);
            return Json($$"""{"access_token":"{{access}}","token_type":"bearer","scope":"{{scopes}}"}""");
        }

        var refresh = Next("ghr");
        _accessTokens.Add(access, "");
        _refreshTokens.Add(refresh);
        return Json($$"""
            {"access_token":"{{access}}","expires_in":28800,"refresh_token":"{{refresh}}","refresh_token_expires_in":15897600,"token_type":"bearer","scope":""}
            """);
    }

    private HttpResponseMessage AnswerApi(ReceivedRequest request)
    {
        Require(request.Header("User-Agent") is not null, "no User-Agent", static () => new HttpResponseMessage(HttpStatusCode.Forbidden)
        {
            Content = new StringContent("Request forbidden by administrative rules. Please make sure your request has a User-Agent header."),
        });
        if (request.Address == $"https://api.github.com/applications/{ClientId}/grant")
        {
            return AnswerRevocation(request);
        }

        Require(
            request.Authorization is { } sent && _accessTokens.Keys.Any(token => sent == $"Bearer {token}"), "bad credentials",
            static () => Json("""{"message":"Bad credentials","documentation_url":"https://docs.github.com/rest","status":"401"}""", HttpStatusCode.Unauthorized));
        return Json("""{"login":"octocat","id":583231,"node_id":"MDQ6VXNlcjU4MzIzMQ==","avatar_url":"https://avatars.githubusercontent.com/u/583231?v=4","name":null}""");
    }

    private HttpResponseMessage AnswerRevocation(ReceivedRequest request)
    {
        Require(request.Method == HttpMethod.Delete, "the method is not DELETE", static () => new HttpResponseMessage(HttpStatusCode.NotFound));
        Require(
            IsBasic(request), "the client is not authenticated",
            static () => Json("""{"message":"Requires authentication","status":"401"}""", HttpStatusCode.Unauthorized));
        Require(request.ContentType == "application/json", "the body is not JSON", Invalid);
        RequireNames(request.Body, "access_token", Invalid);
        Require(_accessTokens.ContainsKey(request.Body["access_token"]), "the token is unknown", Invalid);
        EndGrant();
        return new HttpResponseMessage(HttpStatusCode.NoContent);
    }

    private static HttpResponseMessage Invalid() =>
        Json("""{"message":"Validation Failed","errors":[{"resource":"OauthAccess","code":"custom"}],"status":"422"}""", HttpStatusCode.UnprocessableEntity);

    private static HttpResponseMessage Error(string code, string description) => Json(
        $$"""{"error":"{{code}}","error_description":"{{description}}","error_uri":"https://docs.github.com/apps/troubleshooting"}""");
}

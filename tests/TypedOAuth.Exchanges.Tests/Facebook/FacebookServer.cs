using System.Net;

namespace TypedOAuth.Exchanges.Tests.Facebook;

/// <summary>Facebook: token requests with GET, tokens that are exchanged instead of refreshed, and numeric errors inside an object.</summary>
internal sealed class FacebookServer : ProviderServer
{
    private const string Graph = "https://graph.facebook.com/v24.0/";
    private const string User = "10158";

    private readonly Dictionary<string, DateTimeOffset> _tokens = [];
    private string? _declined;

    /// <summary>The permission that the user declines in the next dialog; null if the user grants all.</summary>
    public string? Declines { get; set; }

    /// <summary>Removes the app, as the user can do in the settings of Facebook.</summary>
    public void RemoveApp() => _tokens.Clear();

    protected override Uri Authorize(ReceivedRequest request)
    {
        Require(request.Address == "https://www.facebook.com/v24.0/dialog/oauth", "unknown page");
        var query = request.Query;
        Require(query.GetValueOrDefault("client_id") == ClientId, "Invalid App ID");
        Require(query.GetValueOrDefault("response_type") is null or "code", "unknown response type");
        Require(
            query["scope"].Split(',').All(static scope => scope is "public_profile" or "email" or "pages_show_list"), $"Invalid Scopes: {query["scope"]}");
        if (Denies)
        {
            return Redirect(
                query["redirect_uri"], ("error", "access_denied"), ("error_code", "200"), ("error_description", "Permissions error"),
                ("error_reason", "user_denied"), ("state", query["state"]));
        }

        // The dialog does not show a permission that the user has declined before, unless the request asks for it.
        _declined = _declined is not null && query.GetValueOrDefault("auth_type") != "rerequest" ? _declined : Declines;
        var code = IssueCode(query["redirect_uri"], query.GetValueOrDefault("code_challenge"), query["scope"]);
        return Redirect(query["redirect_uri"], ("code", code), ("state", query["state"]));
    }

    protected override Task<HttpResponseMessage> AnswerAsync(ReceivedRequest request) => Task.FromResult(request.Address switch
    {
        Graph + "oauth/access_token" => AnswerToken(request),
        Graph + "me" => AnswerUser(request),
        Graph + User + "/permissions" => AnswerPermissions(request),
        _ => Error(100, "Unsupported get request."),
    });

    private HttpResponseMessage AnswerToken(ReceivedRequest request)
    {
        Require(request.Method == HttpMethod.Get && request.ContentType is null, "the request is not a GET without a body", static () => Error(1, "Invalid request."));
        var query = request.Query;
        Require(query.GetValueOrDefault("client_id") == ClientId, "wrong app", static () => Error(101, "Error validating application. Cannot get application info."));
        Require(query.GetValueOrDefault("client_secret") == ClientSecret, "wrong secret", static () => Error(1, "Error validating client secret."));
        if (query.GetValueOrDefault("grant_type") == "fb_exchange_token")
        {
            RequireNames(query, "client_id client_secret grant_type fb_exchange_token", static () => Error(100, "Invalid parameter"));
            Require(IsValid(query["fb_exchange_token"]), "the exchanged token is invalid", static () => Error(190, "Error validating access token: Session has expired."));
            return Issue("EAAG-long", TimeSpan.FromSeconds(5_184_000));
        }

        UseCode(
            query.GetValueOrDefault("code", ""), query.GetValueOrDefault("redirect_uri", ""), query.GetValueOrDefault("code_verifier"),
            static () => Error(100, "This authorization code has been used."));
        return Issue("EAAG-short", TimeSpan.FromSeconds(5400));
    }

    private HttpResponseMessage Issue(string kind, TimeSpan lifetime)
    {
        var token = Next(kind);
        _tokens.Add(token, Time.GetUtcNow() + lifetime);
        return Json($$"""{"access_token":"{{token}}","token_type":"bearer","expires_in":{{(int)lifetime.TotalSeconds}}}""");
    }

    private HttpResponseMessage AnswerUser(ReceivedRequest request)
    {
        RequireToken(request);
        return Json(request.Query.GetValueOrDefault("fields") == "id,name" ? $$"""{"id":"{{User}}","name":"Ann Lee"}""" : $$"""{"id":"{{User}}"}""");
    }

    private HttpResponseMessage AnswerPermissions(ReceivedRequest request)
    {
        RequireToken(request);
        if (request.Method == HttpMethod.Get)
        {
            return Json($$"""{"data":[{"permission":"public_profile","status":"granted"},{"permission":"pages_show_list","status":"{{(_declined is null ? "granted" : "declined")}}"}]}""");
        }

        Require(request.Method == HttpMethod.Delete, "the method is not DELETE", static () => Error(100, "Unsupported request."));
        Require(request.Query.Count == 0 && request.Body.Count == 0, "a parameter would name one permission only", static () => Error(100, "Invalid parameter"));
        RemoveApp();
        return Json("""{"success":true}""");
    }

    private void RequireToken(ReceivedRequest request) => Require(
        request.Authorization is { } sent && _tokens.Keys.Any(token => sent == $"Bearer {token}" && IsValid(token)), "the token is invalid",
        static () => Error(190, "Error validating access token: The user has not authorized application.", HttpStatusCode.Unauthorized));

    private bool IsValid(string token) => _tokens.TryGetValue(token, out var expiry) && Time.GetUtcNow() < expiry;

    private static HttpResponseMessage Error(int code, string message, HttpStatusCode status = HttpStatusCode.BadRequest) => Json(
        $$$"""{"error":{"message":"{{{message}}}","type":"OAuthException","code":{{{code}}},"fbtrace_id":"AbC"}}""", status);
}

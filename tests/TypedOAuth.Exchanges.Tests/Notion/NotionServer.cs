using System.Net;

namespace TypedOAuth.Exchanges.Tests.Notion;

/// <summary>Notion: Basic authentication with JSON bodies, a version header, and workspaces in the token response.</summary>
internal sealed class NotionServer : ProviderServer
{
    private readonly HashSet<string> _accessTokens = [];
    private string? _refreshToken;

    /// <summary>Issues another refresh token, as if another copy of the application had refreshed.</summary>
    public void ReplaceRefreshToken() => _refreshToken = Next("nrt");

    protected override Uri Authorize(ReceivedRequest request)
    {
        Require(request.Address == "https://api.notion.com/v1/oauth/authorize", "unknown page");
        var query = request.Query;
        Require(query.GetValueOrDefault("client_id") == ClientId, "client_id is missing or invalid");
        Require(query.GetValueOrDefault("response_type") == "code", "response_type is missing");
        Require(query.GetValueOrDefault("owner") == "user", "owner is missing");
        var code = IssueCode(query["redirect_uri"], query.GetValueOrDefault("code_challenge"));
        return Redirect(query["redirect_uri"], ("code", code), ("state", query["state"]));
    }

    protected override Task<HttpResponseMessage> AnswerAsync(ReceivedRequest request)
    {
        Require(
            request.Header("Notion-Version") == "2022-06-28", "Notion-Version header is missing",
            static () => Json("""{"object":"error","status":400,"code":"missing_version","message":"Notion-Version header should be defined."}""", HttpStatusCode.BadRequest));
        if (request.Address == "https://api.notion.com/v1/users/me")
        {
            return Task.FromResult(_accessTokens.Contains(request.Authorization?["Bearer ".Length..] ?? "")
                ? Json("""{"object":"user","id":"u1"}""")
                : Json("""{"object":"error","status":401,"code":"unauthorized","message":"API token is invalid."}""", HttpStatusCode.Unauthorized));
        }

        Require(IsBasic(request), "the client is not authenticated", static () => Error("invalid_client", HttpStatusCode.Unauthorized));
        Require(request.ContentType == "application/json", "the body is not JSON", static () => Error("invalid_request"));
        return Task.FromResult(request.Address switch
        {
            "https://api.notion.com/v1/oauth/token" => AnswerToken(request),
            "https://api.notion.com/v1/oauth/revoke" => AnswerRevocation(request),
            _ => new HttpResponseMessage(HttpStatusCode.NotFound),
        });
    }

    private HttpResponseMessage AnswerToken(ReceivedRequest request)
    {
        var body = request.Body;
        if (body.GetValueOrDefault("grant_type") == "authorization_code")
        {
            UseCode(body["code"], body.GetValueOrDefault("redirect_uri"), body.GetValueOrDefault("code_verifier"), static () => Error("invalid_grant"));
        }
        else
        {
            RequireNames(body, "grant_type refresh_token", static () => Error("invalid_request"));
            Require(_refreshToken is not null && body["refresh_token"] == _refreshToken, "the refresh token is not the current one", static () => Error("invalid_grant"));
        }

        var access = Next("ntn");
        _accessTokens.Add(access);
        _refreshToken = Next("nrt");
        return Json($$"""
            {"access_token":"{{access}}","token_type":"bearer","refresh_token":"{{_refreshToken}}","bot_id":"b1","workspace_icon":null,
             "workspace_name":"Acme","workspace_id":"w1","owner":{"type":"user","user":{"object":"user","id":"u1"} },"duplicated_template_id":null}
            """);
    }

    private HttpResponseMessage AnswerRevocation(ReceivedRequest request)
    {
        RequireNames(request.Body, "token", static () => Error("invalid_request"));
        Require(_accessTokens.Remove(request.Body["token"]), "the token is unknown", static () => Error("invalid_request"));
        _refreshToken = null;
        return Json("{}");
    }

    private static HttpResponseMessage Error(string code, HttpStatusCode status = HttpStatusCode.BadRequest) =>
        Json($$"""{"error":"{{code}}","request_id":"r1"}""", status);
}

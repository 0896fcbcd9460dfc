using System.Net;

namespace TypedOAuth.Exchanges.Tests.QuickBooks;

/// <summary>Intuit: the company in the redirect and in the addresses of the API, and refresh tokens that are replaced with a grace period.</summary>
/// <remarks>The discovery document is neither below the issuer nor on its host, and ID tokens contain no nonce.</remarks>
internal sealed class QuickBooksServer(string issuer = QuickBooksServer.Issuer) : OpenIdServer(
    issuer, "https://oauth.platform.intuit.com/op/v1/jwks", "https://developer.api.intuit.com/.well-known/openid_configuration")
{
    public const string Company = "4620816365291541170";

    private const string Issuer = "https://oauth.platform.intuit.com/op/v1";
    private const string Accounting = "com.intuit.quickbooks.accounting";

    private readonly HashSet<string> _accessTokens = [];
    private readonly Dictionary<string, DateTimeOffset> _refreshTokens = [];

    /// <summary>The company in the redirect, which a user could change in the browser.</summary>
    public string RealmId { get; set; } = Company;

    /// <summary>The host of the API: companies for tests have another one.</summary>
    public string ApiHost { get; init; } = "quickbooks.api.intuit.com";

    /// <summary>Ends the lifetime of the access tokens.</summary>
    public void ExpireAccessTokens() => _accessTokens.Clear();

    /// <summary>Disconnects the app, as an administrator of the company can do in QuickBooks.</summary>
    public void DisconnectApp()
    {
        _accessTokens.Clear();
        _refreshTokens.Clear();
    }

    protected override Uri Authorize(ReceivedRequest request)
    {
        Require(request.Address == "https://appcenter.intuit.com/connect/oauth2", "unknown page");
        var query = request.Query;
        Require(query.GetValueOrDefault("client_id") == ClientId, "The client_id is missing or invalid");
        Require(query.GetValueOrDefault("response_type") == "code", "The response_type query parameter value is missing");
        Require(query.GetValueOrDefault("scope") is Accounting or $"{Accounting} openid", "The scope is missing or invalid");
        Require(query.GetValueOrDefault("state") is { Length: > 0 }, "The state query parameter is missing");
        if (Denies)
        {
            return Redirect(query["redirect_uri"], ("state", query["state"]), ("error", "access_denied"));
        }

        var code = IssueCode(query["redirect_uri"], challenge: null, query["scope"]);
        return Redirect(query["redirect_uri"], ("code", code), ("state", query["state"]), ("realmId", RealmId));
    }

    protected override HttpResponseMessage Answer(ReceivedRequest request) => request.Address switch
    {
        "https://oauth.platform.intuit.com/oauth2/v1/tokens/bearer" => AnswerToken(request),
        "https://developer.api.intuit.com/v2/oauth2/tokens/revoke" => AnswerRevocation(request),
        _ when request.Uri.Host == ApiHost => AnswerApi(request),
        _ => new HttpResponseMessage(HttpStatusCode.NotFound),
    };

    private HttpResponseMessage AnswerToken(ReceivedRequest request)
    {
        RequireClient(request);
        Require(request.ContentType == "application/x-www-form-urlencoded", "the body is not a form", static () => Error("invalid_request"));
        Require(request.Header("Accept")?.Contains("application/json", StringComparison.Ordinal) == true, "JSON is not accepted", static () => Error("invalid_request"));
        var body = request.Body;
        var idToken = "";
        if (body.GetValueOrDefault("grant_type") == "refresh_token")
        {
            RequireNames(body, "grant_type refresh_token", static () => Error("invalid_request"));
            var isValid = _refreshTokens.TryGetValue(body["refresh_token"], out var end) && Time.GetUtcNow() < end;
            Require(isValid, "the refresh token is unknown or expired", static () => Error("invalid_grant", "Incorrect or invalid refresh token"));

            // The replaced token stays valid for a day.
            _refreshTokens[body["refresh_token"]] = Min(end, Time.GetUtcNow().AddDays(1));
        }
        else
        {
            Require(body.GetValueOrDefault("grant_type") == "authorization_code", "unknown grant", static () => Error("unsupported_grant_type"));
            var issued = UseCode(
                body.GetValueOrDefault("code", ""), body.GetValueOrDefault("redirect_uri", ""), verifier: null,
                static () => Error("invalid_grant", "Token invalid"));
            if (issued.Scope.EndsWith(" openid", StringComparison.Ordinal))
            {
                idToken = $"\"id_token\":\"{CreateIdToken(nonce: null, "a6b2c1d8-4f0e-4e3a-9d57-0b6f2a1c7e95", ("realmid", RealmId))}\",";
            }
        }

        var (access, refresh) = (Next("eyJ"), Next("RT1"));
        _accessTokens.Add(access);
        _refreshTokens.Add(refresh, Time.GetUtcNow().AddDays(101));
        return Json($$"""
            { {{idToken}}"x_refresh_token_expires_in":8726400,"refresh_token":"{{refresh}}","access_token":"{{access}}","token_type":"bearer","expires_in":3600}
            """);
    }

    private HttpResponseMessage AnswerRevocation(ReceivedRequest request)
    {
        RequireClient(request);
        Require(request.ContentType == "application/json", "the body is not JSON", static () => Error("invalid_request"));
        RequireNames(request.Body, "token", static () => Error("invalid_request"));
        var token = request.Body["token"];
        Require(_refreshTokens.ContainsKey(token) || _accessTokens.Contains(token), "the token is unknown", static () => Error("invalid_request"));
        DisconnectApp();
        return new HttpResponseMessage(HttpStatusCode.OK);
    }

    private HttpResponseMessage AnswerApi(ReceivedRequest request)
    {
        Require(
            _accessTokens.Any(token => request.Authorization == $"Bearer {token}"), "the access token is invalid",
            static () => Json("""{"fault":{"error":[{"message":"message=AuthenticationFailed; errorCode=003200","code":"3200"}],"type":"AUTHENTICATION"}}""", HttpStatusCode.Unauthorized));
        Require(
            request.Uri.AbsolutePath.StartsWith($"/v3/company/{Company}/", StringComparison.Ordinal), "the token belongs to another company",
            static () => Json("""{"fault":{"error":[{"message":"message=ApplicationAuthorizationFailed; errorCode=003100","code":"3100"}],"type":"AUTHORIZATION"}}""", HttpStatusCode.Forbidden));
        return Json("""{"CompanyInfo":{"CompanyName":"Acme","Id":"1"}}""");
    }

    private static void RequireClient(ReceivedRequest request) =>
        Require(IsBasic(request), "the client is not authenticated", static () => Error("invalid_client", status: HttpStatusCode.Unauthorized));

    private static DateTimeOffset Min(DateTimeOffset first, DateTimeOffset second) => first < second ? first : second;

    private static HttpResponseMessage Error(string code, string? description = null, HttpStatusCode status = HttpStatusCode.BadRequest) => Json(
        description is null ? $$"""{"error":"{{code}}"}""" : $$"""{"error_description":"{{description}}","error":"{{code}}"}""", status);
}

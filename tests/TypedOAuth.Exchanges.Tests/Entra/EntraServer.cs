using System.Net;
using System.Text.Json.Nodes;

namespace TypedOAuth.Exchanges.Tests.Entra;

/// <summary>Microsoft Entra ID: endpoints and an issuer for each tenant, and no revocation endpoint.</summary>
internal sealed class EntraServer : ProviderServer
{
    public const string Contoso = "8eaef023-2b34-4da1-9baa-8bc8c9d6a490";
    public const string Fabrikam = "f8cdef31-a31e-4b4a-93e4-5f571e91255a";

    private const string Login = "login.microsoftonline.com";
    private const string Organizations = "organizations";

    private readonly Dictionary<string, EntraTenant> _tenants;
    private readonly Dictionary<string, string> _accessTokens = [];
    private readonly Dictionary<string, string> _refreshTokens = [];
    private readonly Dictionary<string, (string Tenant, string? Nonce)> _codes = [];

    public EntraServer() => _tenants = ((string[])[Contoso, Fabrikam]).ToDictionary(static id => id, id => new EntraTenant(id, ClientId, Time));

    /// <summary>The tenant of the user who signs in on the page of all organizations.</summary>
    public string Home { get; set; } = Contoso;

    /// <summary>Changes the claims of ID tokens before they are signed.</summary>
    public Action<JsonObject> Change { get; set; } = static _ => { };

    /// <summary>The error that refreshes return; null for none.</summary>
    public string? RefreshError { get; set; }

    protected override Uri Authorize(ReceivedRequest request)
    {
        var tenant = FindTenant(request.Uri, "/oauth2/v2.0/authorize", error: null);
        var query = request.Query;
        Require(query.GetValueOrDefault("client_id") == ClientId, "AADSTS700016: the application was not found in the directory");
        Require(query.GetValueOrDefault("response_type") == "code", "AADSTS900144: response_type is missing");
        Require(query.GetValueOrDefault("scope") == "openid profile offline_access User.Read", "AADSTS70011: the scope is not valid");
        Require(query.GetValueOrDefault("code_challenge_method") == "S256", "AADSTS9002325: proof key for code exchange is required");
        Require(query["redirect_uri"].StartsWith("https://app.example/oauth2/", StringComparison.Ordinal), "AADSTS50011: the redirect URI does not match");
        if (Denies)
        {
            return Redirect(
                query["redirect_uri"], ("error", "access_denied"), ("error_subcode", "cancel"),
                ("error_description", "AADSTS65004: User declined to consent to access the app."), ("state", query["state"]));
        }

        var code = IssueCode(query["redirect_uri"], query["code_challenge"]);
        _codes.Add(code, (tenant == Organizations ? Home : tenant, query.GetValueOrDefault("nonce")));
        return Redirect(query["redirect_uri"], ("code", code), ("state", query["state"]), ("session_state", "2d2cd2b5-2d1f-4f0b-9a1c-1f2f0a3b4c5d"));
    }

    protected override Task<HttpResponseMessage> AnswerAsync(ReceivedRequest request)
    {
        if (request.Uri.Host == "graph.microsoft.com")
        {
            return Task.FromResult(AnswerGraph(request));
        }

        if (request.Method == HttpMethod.Post)
        {
            return Task.FromResult(AnswerToken(request, FindTenant(request.Uri, "/oauth2/v2.0/token", static () => new HttpResponseMessage(HttpStatusCode.NotFound))));
        }

        var id = request.Uri.Segments[1].TrimEnd('/');
        Require(request.Uri.Host == Login && _tenants.ContainsKey(id), $"{request.Uri} is unknown", static () => new HttpResponseMessage(HttpStatusCode.NotFound));
        return _tenants[id].AnswerAsync(request.Uri);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            foreach (var tenant in _tenants.Values)
            {
                tenant.Dispose();
            }
        }

        base.Dispose(disposing);
    }

    private HttpResponseMessage AnswerToken(ReceivedRequest request, string endpoint)
    {
        var body = request.Body;
        Require(
            body.GetValueOrDefault("client_id") == ClientId && body.GetValueOrDefault("client_secret") == ClientSecret, "wrong credentials",
            static () => Error("invalid_client", "AADSTS7000215: Invalid client secret provided.", 7000215, HttpStatusCode.Unauthorized));
        if (body.GetValueOrDefault("grant_type") == "refresh_token")
        {
            // A replaced refresh token stays usable.
            Require(
                _refreshTokens.TryGetValue(body.GetValueOrDefault("refresh_token", ""), out var owner) && IsServedBy(owner, endpoint), $"the refresh token is not known at {endpoint}",
                static () => Error("invalid_grant", "AADSTS70000: Provided grant is invalid or malformed.", 70000));
            return RefreshError switch
            {
                "mfa" => Error(
                    "invalid_grant", "AADSTS50076: Due to a configuration change made by your administrator, you must use multi-factor authentication.", 50076, suberror: "basic_action"),
                "interaction" => Error("interaction_required", "AADSTS50079: The user is required to use multi-factor authentication.", 50079, suberror: "basic_action"),
                "password" => Error("invalid_grant", "AADSTS50173: The provided grant has expired due to it being revoked.", 50173, suberror: "bad_token"),
                _ => Issue(owner!, nonce: null),
            };
        }

        var code = body.GetValueOrDefault("code", "");
        UseCode(
            code, body.GetValueOrDefault("redirect_uri", ""), body.GetValueOrDefault("code_verifier"),
            static () => Error("invalid_grant", "AADSTS70008: The provided authorization code has expired.", 70008));
        var (tenant, nonce) = _codes[code];
        Require(
            IsServedBy(tenant, endpoint), $"a code of {tenant} was sent to {endpoint}",
            static () => Error("invalid_grant", "AADSTS700005: Provided Authorization Code is intended to use against other tenant.", 700005));
        return Issue(tenant, nonce);
    }

    private HttpResponseMessage Issue(string tenant, string? nonce)
    {
        var (access, refresh) = (Next("eyJ0"), Next("0.AXYA"));
        _accessTokens.Add(access, tenant);
        _refreshTokens.Add(refresh, tenant);
        var issuer = _tenants[tenant].Issuer;
        var claims = issuer.CreateClaims(nonce, $"sub-{tenant[..8]}");
        claims["tid"] = tenant;
        claims["oid"] = "00000000-0000-0000-66f3-3332eca7ea81";
        claims["ver"] = "2.0";
        claims["preferred_username"] = $"ann@{tenant[..8]}.example";
        Change(claims);

        // Scopes of OpenID Connect are never listed, or listed with others.
        return Json($$"""
            {"token_type":"Bearer","scope":"User.Read profile openid email","expires_in":4214,"ext_expires_in":4214,"access_token":"{{access}}",
             "refresh_token":"{{refresh}}","id_token":"{{issuer.Sign(claims)}}"}
            """);
    }

    private HttpResponseMessage AnswerGraph(ReceivedRequest request)
    {
        Require(
            request.Authorization is { } sent && _accessTokens.ContainsKey(sent.Replace("Bearer ", "", StringComparison.Ordinal)), "the access token is unknown",
            static () => Json("""{"error":{"code":"InvalidAuthenticationToken","message":"Access token has expired or is not yet valid."} }""", HttpStatusCode.Unauthorized));
        return request.Uri.AbsolutePath == "/v1.0/me"
            ? Json("""{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#users/$entity","displayName":"Ann"}""")
            : new HttpResponseMessage(HttpStatusCode.NotFound);
    }

    private string FindTenant(Uri uri, string path, Func<HttpResponseMessage>? error)
    {
        var tenant = uri.AbsolutePath.EndsWith(path, StringComparison.Ordinal) ? uri.AbsolutePath[1..^path.Length] : "";
        Require(uri is { Scheme: "https", Host: Login } && (tenant == Organizations || _tenants.ContainsKey(tenant)), $"AADSTS90002: tenant {tenant} not found", error);
        return tenant;
    }

    private static bool IsServedBy(string tenant, string endpoint) => endpoint == tenant || endpoint == Organizations;

    private static HttpResponseMessage Error(
        string code, string description, int number, HttpStatusCode status = HttpStatusCode.BadRequest, string? suberror = null) => Json(
        $$"""
        {"error":"{{code}}","error_description":"{{description}}\r\nTrace ID: 0000aaaa-11bb-cccc-dd22-eeeeee333333\r\nCorrelation ID: aaaa0000-bb11-2222-33cc-444444dddddd\r\nTimestamp: 2026-11-01 12:00:00Z",
         "error_codes":[{{number}}],"timestamp":"2026-11-01 12:00:00Z","trace_id":"0000aaaa-11bb-cccc-dd22-eeeeee333333","correlation_id":"aaaa0000-bb11-2222-33cc-444444dddddd",
         "error_uri":"https://login.microsoftonline.com/error?code={{number}}"{{(suberror is null ? "" : $",\"suberror\":\"{suberror}\"")}}}
        """,
        status);
}

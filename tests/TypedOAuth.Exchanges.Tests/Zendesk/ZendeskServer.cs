using System.Globalization;
using System.Net;

namespace TypedOAuth.Exchanges.Tests.Zendesk;

/// <summary>Zendesk: one host for each customer, JSON bodies, and tokens that expire on request.</summary>
internal sealed class ZendeskServer : ProviderServer
{
    private const string Domain = ".zendesk.com";

    private readonly Dictionary<string, string> _subdomainsOfCodes = [];
    private readonly Dictionary<string, (string Subdomain, DateTimeOffset? ExpiresAt)> _accessTokens = [];
    private readonly Dictionary<string, (string Subdomain, string AccessToken)> _refreshTokens = [];

    /// <summary>The subdomains of the customers.</summary>
    public HashSet<string> Subdomains { get; } = ["acme", "globex"];

    /// <summary>Deletes all tokens, as an administrator can do.</summary>
    public void DeleteTokens()
    {
        _accessTokens.Clear();
        _refreshTokens.Clear();
    }

    protected override Uri Authorize(ReceivedRequest request)
    {
        var subdomain = FindSubdomain(request.Uri, error: null);
        Require(request.Uri.AbsolutePath == "/oauth/authorizations/new", "unknown page");
        var query = request.Query;
        Require(query.GetValueOrDefault("client_id") == ClientId, "unknown client");
        Require(query.GetValueOrDefault("response_type") == "code", "invalid response type");
        Require(query.GetValueOrDefault("scope") == "read", "invalid scope");
        Require(query["redirect_uri"].StartsWith("https://app.example/oauth2/", StringComparison.Ordinal), "invalid redirect URI");
        if (Denies)
        {
            return Redirect(
                query["redirect_uri"], ("error", "access_denied"),
                ("error_description", "The end-user or authorization server denied the request"), ("state", query["state"]));
        }

        var code = IssueCode(query["redirect_uri"], query.GetValueOrDefault("code_challenge"), query["scope"]);
        _subdomainsOfCodes.Add(code, subdomain);
        return Redirect(query["redirect_uri"], ("code", code), ("state", query["state"]));
    }

    protected override Task<HttpResponseMessage> AnswerAsync(ReceivedRequest request)
    {
        var subdomain = FindSubdomain(request.Uri, static () => new HttpResponseMessage(HttpStatusCode.NotFound));
        return Task.FromResult((request.Method.Method, request.Uri.AbsolutePath) switch
        {
            ("POST", "/oauth/tokens") => AnswerToken(request, subdomain),
            ("DELETE", "/api/v2/oauth/tokens/current.json") => AnswerRevocation(request, subdomain),
            ("GET", "/api/v2/users/me.json") => AnswerUser(request, subdomain),
            ("GET", "/api/v2/tickets.json") => AnswerTickets(request, subdomain),
            _ => new HttpResponseMessage(HttpStatusCode.NotFound),
        });
    }

    private HttpResponseMessage AnswerToken(ReceivedRequest request, string subdomain)
    {
        Require(request.ContentType == "application/json", "the body is not JSON", static () => Error("invalid_request", "The request is malformed"));
        var body = request.Body;
        Require(
            body.GetValueOrDefault("client_id") == ClientId && body.GetValueOrDefault("client_secret") == ClientSecret, "wrong credentials",
            static () => Error("invalid_client", "Client authentication failed", HttpStatusCode.Unauthorized));
        if (body.GetValueOrDefault("grant_type") == "refresh_token")
        {
            Require(
                _refreshTokens.Remove(body.GetValueOrDefault("refresh_token", ""), out var replaced) && replaced.Subdomain == subdomain,
                $"the refresh token is not one of {subdomain}", static () => Error("invalid_grant", "The provided grant is invalid, expired, revoked or unauthorized"));
            _accessTokens.Remove(replaced.AccessToken);
            return Issue(body, subdomain);
        }

        Require(body.GetValueOrDefault("grant_type") == "authorization_code", "unknown grant", static () => Error("unsupported_grant_type", "Unsupported grant type"));
        Require(body.GetValueOrDefault("scope") == "read", "the scope is missing", static () => Error("invalid_scope", "The requested scope is invalid, unknown, or malformed"));
        var code = body.GetValueOrDefault("code", "");
        Require(_subdomainsOfCodes.GetValueOrDefault(code) == subdomain, $"the code is not one of {subdomain}", static () => Error("invalid_grant", "The code is invalid"));
        UseCode(code, body.GetValueOrDefault("redirect_uri", ""), body.GetValueOrDefault("code_verifier"), static () => Error("invalid_grant", "The code is invalid"));
        return Issue(body, subdomain);
    }

    private HttpResponseMessage Issue(IReadOnlyDictionary<string, string> body, string subdomain)
    {
        var access = Next("gErypPlm4dOVgGRvA1Zz");
        if (body.GetValueOrDefault("expires_in") is not { } requested)
        {
            _accessTokens.Add(access, (subdomain, null));
            return Json($$"""{"access_token":"{{access}}","refresh_token":null,"token_type":"bearer","scope":"read","expires_in":null,"refresh_token_expires_in":null}""");
        }

        var lifetime = int.Parse(requested, CultureInfo.InvariantCulture);
        Require(lifetime is >= 300 and <= 172800, "the lifetime is not permitted", static () => Error("invalid_request", "expires_in is out of range"));
        var refresh = Next("af3345kdj3");
        _accessTokens.Add(access, (subdomain, Time.GetUtcNow().AddSeconds(lifetime)));
        _refreshTokens.Add(refresh, (subdomain, access));
        return Json($$"""
            {"access_token":"{{access}}","refresh_token":"{{refresh}}","token_type":"bearer","scope":"read","expires_in":{{lifetime}},
             "refresh_token_expires_in":{{body.GetValueOrDefault("refresh_token_expires_in", "2592000")}}}
            """);
    }

    private HttpResponseMessage AnswerRevocation(ReceivedRequest request, string subdomain)
    {
        var token = FindToken(request, subdomain);
        Require(request.ContentType is null && request.Uri.Query.Length == 0, "the request has parameters", static () => new HttpResponseMessage(HttpStatusCode.BadRequest));
        _accessTokens.Remove(token);
        foreach (var refresh in _refreshTokens.Where(pair => pair.Value.AccessToken == token).Select(static pair => pair.Key).ToList())
        {
            _refreshTokens.Remove(refresh);
        }

        return new HttpResponseMessage(HttpStatusCode.NoContent);
    }

    private HttpResponseMessage AnswerUser(ReceivedRequest request, string subdomain)
    {
        // Without a token, Zendesk describes a visitor instead of refusing the request.
        if (request.Authorization is null)
        {
            return Json("""{"user":{"id":null,"url":null,"name":"Anonymous user","email":"invalid@example.com","role":"end-user"} }""");
        }

        FindToken(request, subdomain);
        return Json($$"""{"user":{"id":{{35436 + subdomain.Length}},"url":"https://{{subdomain}}{{Domain}}/api/v2/users/1.json","name":"Ann Smith","role":"agent"} }""");
    }

    private HttpResponseMessage AnswerTickets(ReceivedRequest request, string subdomain)
    {
        FindToken(request, subdomain);
        return Json("""{"tickets":[],"next_page":null,"previous_page":null,"count":0}""");
    }

    private string FindToken(ReceivedRequest request, string subdomain)
    {
        var token = request.Authorization is { } sent && sent.StartsWith("Bearer ", StringComparison.Ordinal) ? sent["Bearer ".Length..] : "";
        Require(_accessTokens.TryGetValue(token, out var issued), "the access token is unknown", Unauthorized);
        Require(issued.Subdomain == subdomain, $"a token of {issued.Subdomain} was sent to {subdomain}", Unauthorized);
        Require(issued.ExpiresAt is not { } end || Time.GetUtcNow() < end, "the access token has expired", Unauthorized);
        return token;
    }

    private string FindSubdomain(Uri uri, Func<HttpResponseMessage>? error)
    {
        var subdomain = uri.Host.EndsWith(Domain, StringComparison.Ordinal) ? uri.Host[..^Domain.Length] : "";
        Require(uri is { Scheme: "https", Port: 443 } && Subdomains.Contains(subdomain), $"{uri.Host} is not a customer", error);
        return subdomain;
    }

    private static HttpResponseMessage Unauthorized() => Json(
        """{"error":"invalid_token","error_description":"The access token provided is expired, revoked, malformed or invalid for other reasons."}""", HttpStatusCode.Unauthorized);

    private static HttpResponseMessage Error(string code, string description, HttpStatusCode status = HttpStatusCode.BadRequest) =>
        Json($$"""{"error":"{{code}}","error_description":"{{description}}"}""", status);
}

using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace TypedOAuth.Exchanges.Tests.Shopify;

/// <summary>Shopify: one host for each shop, a signed callback, the token in its own header, and tokens that expire on request.</summary>
internal sealed class ShopifyServer : ProviderServer
{
    private const string Domain = ".myshopify.com";

    private readonly Dictionary<string, string> _shopsOfCodes = [];
    private readonly Dictionary<string, (string Shop, DateTimeOffset? ExpiresAt)> _accessTokens = [];
    private readonly Dictionary<string, string> _refreshTokens = [];

    /// <summary>The shops that exist.</summary>
    public HashSet<string> Shops { get; } = ["acme", "globex"];

    /// <summary>Changes the parameters of the callback after they were signed, as an attacker can in the browser.</summary>
    public Func<(string Name, string Value), (string Name, string Value)> Tamper { get; set; } = static parameter => parameter;

    /// <summary>Ends the installation of a shop, as its owner can do in the admin.</summary>
    public void Uninstall(string shop)
    {
        foreach (var token in _accessTokens.Where(pair => pair.Value.Shop == shop).Select(static pair => pair.Key).ToList())
        {
            _accessTokens.Remove(token);
        }

        foreach (var token in _refreshTokens.Where(pair => pair.Value == shop).Select(static pair => pair.Key).ToList())
        {
            _refreshTokens.Remove(token);
        }
    }

    protected override Uri Authorize(ReceivedRequest request)
    {
        var shop = FindShop(request.Uri, error: null);
        Require(request.Uri.AbsolutePath == "/admin/oauth/authorize", "unknown page");
        var query = request.Query;
        Require(query.GetValueOrDefault("client_id") == ClientId, "unknown application");
        Require(query.GetValueOrDefault("scope") == "read_orders,read_products", "the scopes are not separated by commas");
        Require(query["redirect_uri"].StartsWith("https://app.example/oauth2/", StringComparison.Ordinal), "the redirect URI is not registered");

        // Shopify ignores PKCE.
        var code = IssueCode(query["redirect_uri"], challenge: null, query.GetValueOrDefault("grant_options[]", ""));
        _shopsOfCodes.Add(code, shop);
        (string Name, string Value)[] parameters =
        [
            ("code", code),
            ("host", Convert.ToBase64String(Encoding.ASCII.GetBytes($"admin.shopify.com/store/{shop}"))),
            ("shop", shop + Domain),
            ("state", query["state"]),
            ("timestamp", Time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)),
        ];
        var signed = string.Join('&', parameters.OrderBy(static pair => pair.Name, StringComparer.Ordinal).Select(static pair => $"{pair.Name}={pair.Value}"));
        var signature = Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(ClientSecret), Encoding.UTF8.GetBytes(signed)));
        return Redirect(query["redirect_uri"], [.. parameters.Prepend(("hmac", signature)).Select(Tamper)]);
    }

    protected override Task<HttpResponseMessage> AnswerAsync(ReceivedRequest request)
    {
        var shop = FindShop(request.Uri, static () => new HttpResponseMessage(HttpStatusCode.NotFound));
        return Task.FromResult((request.Method.Method, request.Uri.AbsolutePath) switch
        {
            ("POST", "/admin/oauth/access_token") => AnswerToken(request, shop),
            ("DELETE", "/admin/api_permissions/current.json") => AnswerRevocation(request, shop),
            ("GET", "/admin/api/2026-10/shop.json") => AnswerApi(request, shop),
            _ => new HttpResponseMessage(HttpStatusCode.NotFound),
        });
    }

    private HttpResponseMessage AnswerToken(ReceivedRequest request, string shop)
    {
        var body = request.Body;
        Require(
            body.GetValueOrDefault("client_id") == ClientId && body.GetValueOrDefault("client_secret") == ClientSecret, "wrong credentials",
            static () => Error("invalid_client", "Could not find Shopify API application with api_key"));
        if (body.GetValueOrDefault("grant_type") == "refresh_token")
        {
            RequireNames(body, "client_id client_secret grant_type refresh_token", static () => Error("invalid_request", "Unexpected parameter."));
            var refreshToken = body["refresh_token"];
            Require(
                _refreshTokens.Remove(refreshToken, out var owner) && owner == shop, $"the refresh token is not one of {shop}",
                static () => Error("invalid_request", "This request requires an active refresh_token"));
            return Issue(shop, expires: true);
        }

        var code = body.GetValueOrDefault("code", "");
        Require(
            _shopsOfCodes.GetValueOrDefault(code) == shop, $"the code is not one of {shop}",
            static () => Error("invalid_request", "The authorization code was not found or was already used"));
        var issued = UseCode(code, redirectUri: null, verifier: null, static () => Error("invalid_request", "The authorization code was not found or was already used"));
        return issued.Scope == "per-user" ? IssueForStaff(shop) : Issue(shop, body.GetValueOrDefault("expiring") == "1");
    }

    private HttpResponseMessage Issue(string shop, bool expires)
    {
        var access = Next("shpat");
        _accessTokens.Add(access, (shop, expires ? Time.GetUtcNow().AddHours(1) : null));
        if (!expires)
        {
            return Json($$"""{"access_token":"{{access}}","scope":"read_orders,read_products"}""");
        }

        var refresh = Next("shprt");
        _refreshTokens.Add(refresh, shop);
        return Json($$"""
            {"access_token":"{{access}}","expires_in":3600,"refresh_token":"{{refresh}}","refresh_token_expires_in":7776000,"scope":"read_orders,read_products"}
            """);
    }

    private HttpResponseMessage IssueForStaff(string shop)
    {
        var access = Next("shpua");
        _accessTokens.Add(access, (shop, Time.GetUtcNow().AddDays(1)));
        return Json($$"""
            {"access_token":"{{access}}","scope":"read_orders,read_products","expires_in":86399,"associated_user_scope":"read_orders","associated_user":
             {"id":902541635,"first_name":"Ann","last_name":"Smith","email":"ann@acme.example","email_verified":true,"account_owner":true,"locale":"en","collaborator":false} }
            """);
    }

    private HttpResponseMessage AnswerRevocation(ReceivedRequest request, string shop)
    {
        RequireToken(request, shop);
        Require(request.ContentType is null && request.Uri.Query.Length == 0, "the request has parameters", static () => new HttpResponseMessage(HttpStatusCode.BadRequest));
        Uninstall(shop);
        return new HttpResponseMessage(HttpStatusCode.OK);
    }

    private HttpResponseMessage AnswerApi(ReceivedRequest request, string shop)
    {
        RequireToken(request, shop);
        return Json($$"""{"shop":{"id":548380009,"name":"{{shop}}","domain":"{{shop}}{{Domain}}"} }""");
    }

    private void RequireToken(ReceivedRequest request, string shop)
    {
        Require(request.Authorization is null, "the token is in the wrong header", Unauthorized);
        var token = request.Header("X-Shopify-Access-Token") ?? "";
        Require(_accessTokens.TryGetValue(token, out var issued), "the access token is unknown", Unauthorized);
        Require(issued.Shop == shop, $"a token of {issued.Shop} was sent to {shop}", Unauthorized);
        Require(issued.ExpiresAt is not { } end || Time.GetUtcNow() < end, "the access token has expired", Unauthorized);
    }

    private string FindShop(Uri uri, Func<HttpResponseMessage>? error)
    {
        var shop = uri.Host.EndsWith(Domain, StringComparison.Ordinal) ? uri.Host[..^Domain.Length] : "";
        Require(uri is { Scheme: "https", Port: 443 } && Shops.Contains(shop), $"{uri.Host} is not a shop", error);
        return shop;
    }

    private static HttpResponseMessage Unauthorized() => Json(
        """{"errors":"[API] Invalid API key or access token (unrecognized login or wrong password)"}""", HttpStatusCode.Unauthorized);

    private static HttpResponseMessage Error(string code, string description) =>
        Json($$"""{"error":"{{code}}","error_description":"{{description}}"}""", HttpStatusCode.BadRequest);
}

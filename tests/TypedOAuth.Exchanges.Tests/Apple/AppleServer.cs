using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace TypedOAuth.Exchanges.Tests.Apple;

/// <summary>Apple: a signed secret, a response that the browser posts, and the user's name only in the first response.</summary>
internal sealed class AppleServer() : OpenIdServer("https://appleid.apple.com", "https://appleid.apple.com/auth/keys")
{
    public const string Team = "8X9Y2Z4A1B";
    public const string KeyId = "ABC123DEFG";

    private const string Endpoints = "https://appleid.apple.com/auth/";

    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly HashSet<string> _refreshTokens = [];
    private bool _hasAuthorized;
    private string? _nonce;

    /// <summary>The key that the developer downloads from Apple.</summary>
    public string PrivateKey => _key.ExportPkcs8PrivateKeyPem();

    public override bool PostsResponse => true;

    /// <summary>Ends the grant, as the user can do in the settings of the Apple account.</summary>
    public void EndGrant() => _refreshTokens.Clear();

    protected override Uri Authorize(ReceivedRequest request)
    {
        Require(request.Address == Endpoints + "authorize", "unknown page");
        Require(!request.Uri.Query.Contains('+', StringComparison.Ordinal), "a space is written as +");
        var query = request.Query;
        Require(query.GetValueOrDefault("client_id") == ClientId, "invalid_client");
        Require(query.GetValueOrDefault("response_type") == "code", "invalid_request: response_type");
        Require(query["scope"].Split(' ').All(static scope => scope is "openid" or "name" or "email"), "invalid_scope");
        Require(query.GetValueOrDefault("response_mode") == "form_post", "response_mode must be form_post when name or email scope is requested.");
        if (Denies)
        {
            return Redirect(query["redirect_uri"], ("error", "user_cancelled_authorize"), ("state", query["state"]));
        }

        _nonce = query.GetValueOrDefault("nonce");
        var code = IssueCode(query["redirect_uri"], challenge: null);
        List<(string, string)> response = [("state", query["state"]), ("code", code)];
        if (!_hasAuthorized)
        {
            response.Add(("user", """{"name":{"firstName":"Ann","lastName":"Lee"},"email":"ann@privaterelay.appleid.com"}"""));
        }

        _hasAuthorized = true;
        return Redirect(query["redirect_uri"], [.. response]);
    }

    protected override HttpResponseMessage Answer(ReceivedRequest request)
    {
        Require(request.ContentType == "application/x-www-form-urlencoded", "the body is not a form", static () => Error("invalid_request"));
        Require(request.Body.GetValueOrDefault("client_id") == ClientId, "wrong client", static () => Error("invalid_client"));
        RequireSecret(request.Body.GetValueOrDefault("client_secret", ""));
        return request.Address switch
        {
            Endpoints + "token" => AnswerToken(request.Body),
            Endpoints + "revoke" => AnswerRevocation(request.Body),
            _ => new HttpResponseMessage(HttpStatusCode.NotFound),
        };
    }

    private HttpResponseMessage AnswerToken(IReadOnlyDictionary<string, string> body)
    {
        if (body.GetValueOrDefault("grant_type") == "refresh_token")
        {
            Require(
                _refreshTokens.Contains(body.GetValueOrDefault("refresh_token", "")), "the refresh token is unknown",
                static () => Error("invalid_grant", "The token has expired or has been revoked."));
            return Json($$"""{"access_token":"{{Next("a")}}","token_type":"Bearer","expires_in":3600,"id_token":"{{CreateIdToken(null, "001473.fe6f.1503")}}"}""");
        }

        Require(body.GetValueOrDefault("grant_type") == "authorization_code", "unknown grant", static () => Error("unsupported_grant_type"));
        UseCode(
            body.GetValueOrDefault("code", ""), body.GetValueOrDefault("redirect_uri", ""), verifier: null,
            static () => Error("invalid_grant", "The code has expired or has been revoked."));
        var refresh = Next("r");
        _refreshTokens.Add(refresh);
        var idToken = CreateIdToken(
            _nonce, "001473.fe6f.1503", ("email", "ann@privaterelay.appleid.com"), ("email_verified", true), ("is_private_email", true), ("nonce_supported", true));
        return Json($$"""{"access_token":"{{Next("a")}}","token_type":"Bearer","expires_in":3600,"refresh_token":"{{refresh}}","id_token":"{{idToken}}"}""");
    }

    private HttpResponseMessage AnswerRevocation(IReadOnlyDictionary<string, string> body)
    {
        Require(body.GetValueOrDefault("token") is { Length: > 0 }, "the token is missing", static () => Error("invalid_request"));
        _refreshTokens.Remove(body["token"]);
        return new HttpResponseMessage(HttpStatusCode.OK);
    }

    /// <summary>Refuses a secret that is not a token of the team's key, or that is valid for longer than six months.</summary>
    private void RequireSecret(string secret)
    {
        var parts = secret.Split('.');
        Require(parts.Length == 3, "the secret is not a JSON Web Token", static () => Error("invalid_client"));
        var input = Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}");
        Require(
            _key.VerifyData(input, Base64Url.DecodeFromChars(parts[2]), HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation),
            "the signature of the secret is invalid", static () => Error("invalid_client"));
        var header = JsonDocument.Parse(Base64Url.DecodeFromChars(parts[0])).RootElement;
        var claims = JsonDocument.Parse(Base64Url.DecodeFromChars(parts[1])).RootElement;
        Require(
            header.GetProperty("alg").GetString() == "ES256" && header.TryGetProperty("kid", out var kid) && kid.GetString() == KeyId,
            "the header of the secret is wrong", static () => Error("invalid_client"));
        Require(
            claims.GetProperty("iss").GetString() == Team && claims.GetProperty("sub").GetString() == ClientId
            && claims.GetProperty("aud").GetString() == "https://appleid.apple.com",
            "a claim of the secret is wrong", static () => Error("invalid_client"));
        var lifetime = DateTimeOffset.FromUnixTimeSeconds(claims.GetProperty("exp").GetInt64()) - Time.GetUtcNow();
        Require(lifetime > TimeSpan.Zero && lifetime <= TimeSpan.FromSeconds(15777000), "the secret has expired or lives too long", static () => Error("invalid_client"));
    }

    protected override void Dispose(bool disposing)
    {
        _key.Dispose();
        base.Dispose(disposing);
    }

    private static HttpResponseMessage Error(string code, string? description = null) => Json(
        description is null ? $$"""{"error":"{{code}}"}""" : $$"""{"error":"{{code}}","error_description":"{{description}}"}""", HttpStatusCode.BadRequest);
}

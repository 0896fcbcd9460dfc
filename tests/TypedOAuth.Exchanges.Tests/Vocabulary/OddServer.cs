using System.Net;

namespace TypedOAuth.Exchanges.Tests.Vocabulary;

/// <summary>A provider that insists on the differences that a test defines, and follows the specifications otherwise.</summary>
internal sealed class OddServer : ProviderServer
{
    public const string Host = "https://odd.example";

    /// <summary>Checks and answers an authorization request; by default, all parameters are accepted.</summary>
    public Func<ReceivedRequest, Uri>? OnAuthorize { get; set; }

    /// <summary>Checks a token request, and returns its response; null for the standard response.</summary>
    public Func<ReceivedRequest, HttpResponseMessage?> OnToken { get; set; } = static _ => null;

    /// <summary>Checks a request to any other endpoint, and returns its response; null for an empty object.</summary>
    public Func<ReceivedRequest, HttpResponseMessage?> OnOther { get; set; } = static _ => null;

    public string Code { get; } = "the/code";

    /// <summary>Refuses the request with an error in the standard format unless a condition holds.</summary>
    public static void Insist(bool condition, string reason) => Require(condition, reason, static () => Answer("""{"error":"invalid_request"}""", HttpStatusCode.BadRequest));

    /// <summary>Refuses the request unless the parameters are exactly these, as <c>name=value</c> separated by <c>&amp;</c>, in any order.</summary>
    public static void Insist(IReadOnlyDictionary<string, string> parameters, string expected)
    {
        var actual = string.Join('&', parameters.Select(static pair => $"{pair.Key}={pair.Value}").Order(StringComparer.Ordinal));
        var wanted = string.Join('&', expected.Split('&', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
        Insist(actual == wanted, $"The parameters are {actual}, not {wanted}.");
    }

    public static HttpResponseMessage Answer(string json, HttpStatusCode status = HttpStatusCode.OK, string type = "application/json") => Json(json, status, type);

    public Uri Return(string redirectUri, string state) => Redirect(redirectUri, ("code", Code), ("state", state));

    protected override Uri Authorize(ReceivedRequest request)
    {
        Require(request.Address.EndsWith("/authorize", StringComparison.Ordinal), "unknown page");
        return OnAuthorize?.Invoke(request) ?? Return(request.Query["redirect_uri"], request.Query["state"]);
    }

    protected override Task<HttpResponseMessage> AnswerAsync(ReceivedRequest request) => Task.FromResult(
        request.Uri.AbsolutePath is "/token" or "/refresh" or "/exchange"
            ? OnToken(request) ?? Answer($$"""{"access_token":"{{Next("at")}}","token_type":"Bearer","expires_in":3600,"refresh_token":"{{Next("rt")}}"}""")
            : OnOther(request) ?? Answer("{}"));
}

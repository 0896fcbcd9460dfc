using System.Buffers.Text;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

namespace TypedOAuth.Benchmarks;

/// <summary>Adds a signed ID token to the answer of one authorization, and publishes its key.</summary>
/// <remarks>The library saves tokens only after it has validated the ID token. All other requests go to the inner endpoint.</remarks>
internal sealed class IdTokenAnswers(HttpMessageHandler endpoint) : DelegatingHandler(endpoint)
{
    private static readonly RSA Key = RSA.Create(2048);

    private static readonly string KeysUri = $"{ProviderClient.Issuer}/keys";

    /// <summary>The nonce of the current authorization; null if none is running.</summary>
    public string? Nonce { get; set; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        request.Method == HttpMethod.Get ? Task.FromResult(Publish(request.RequestUri!))
        : Nonce is { } nonce ? AnswerAsync(request, nonce, cancellationToken)
        : base.SendAsync(request, cancellationToken);

    private async Task<HttpResponseMessage> AnswerAsync(HttpRequestMessage request, string nonce, CancellationToken cancellationToken)
    {
        using var answer = await base.SendAsync(request, cancellationToken);
        var body = await answer.Content.ReadAsStringAsync(cancellationToken);
        var token = Sign(nonce);
        return CreateAnswer(body.Contains(TokenAnswers.IdToken, StringComparison.Ordinal)
            ? body.Replace(TokenAnswers.IdToken, token, StringComparison.Ordinal)
            : $"{body.TrimEnd()[..^1]},\"id_token\":\"{token}\"}}");
    }

    private static HttpResponseMessage Publish(Uri document) => CreateAnswer(document.AbsoluteUri == KeysUri
        ? CreateKeySet()
        : $$"""{"issuer":"{{ProviderClient.Issuer}}","jwks_uri":"{{KeysUri}}"}""");

    /// <summary>Creates the key set with the public key.</summary>
    public static string CreateKeySet()
    {
        var key = Key.ExportParameters(includePrivateParameters: false);
        return $$"""{"keys":[{"kty":"RSA","kid":"1","n":"{{Base64Url.EncodeToString(key.Modulus)}}","e":"{{Base64Url.EncodeToString(key.Exponent)}}"}]}""";
    }

    /// <summary>Creates a signed ID token with this nonce.</summary>
    public static string Sign(string nonce)
    {
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var input = Encode("""{"alg":"RS256","kid":"1"}""") + "." + Encode(
            $$"""{"iss":"{{ProviderClient.Issuer}}","aud":"{{ProviderClient.ClientId}}","sub":"110169484474386276334","iat":{{now}},"exp":{{now + 3600}},"nonce":"{{nonce}}"}""");
        return $"{input}.{Base64Url.EncodeToString(Key.SignData(Encoding.ASCII.GetBytes(input), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    private static string Encode(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));

    private static HttpResponseMessage CreateAnswer(string json) => new(HttpStatusCode.OK)
    {
        Content = new ByteArrayContent(Encoding.UTF8.GetBytes(json)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } },
    };
}

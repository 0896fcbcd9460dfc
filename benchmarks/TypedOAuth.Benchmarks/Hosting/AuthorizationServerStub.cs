using System.Buffers.Text;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

namespace TypedOAuth.Benchmarks.Hosting;

/// <summary>The token endpoint of both sides, without a network, which issues a different token for each code.</summary>
/// <remarks>
/// A browser's code is the challenge of its request, so that the verifier can be checked (RFC 7636 §4.6) without a record of the request.
/// </remarks>
internal sealed class AuthorizationServerStub : HttpMessageHandler
{
    /// <summary>Extends the access token to about the length of a signed one.</summary>
    private static readonly string Filling = new('x', 600);

    private long _issued;

    /// <summary>The number of issued tokens.</summary>
    public long Issued => Interlocked.Read(ref _issued);

    /// <summary>Returns the token for a code.</summary>
    public static string GetToken(string code) => code + Filling;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var form = await request.Content!.ReadAsStringAsync(cancellationToken);
        var (code, verifier) = (FindValue(form, "code"), FindValue(form, "code_verifier"));
        if (code is null || verifier is null || CreateChallenge(verifier) != code)
        {
            return CreateAnswer(HttpStatusCode.BadRequest, """{"error":"invalid_grant"}""");
        }

        Interlocked.Increment(ref _issued);
        return CreateAnswer(
            HttpStatusCode.OK,
            $$"""{"access_token":"{{GetToken(code)}}","token_type":"Bearer","expires_in":3600,"refresh_token":"r-{{code}}","scope":"read write"}""");
    }

    private static string CreateChallenge(string verifier) => Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)));

    private static string? FindValue(string form, string name)
    {
        foreach (var part in form.AsSpan().Split('&'))
        {
            var pair = form.AsSpan(part);
            if (pair.Length > name.Length && pair[name.Length] == '=' && pair.StartsWith(name, StringComparison.Ordinal))
            {
                return pair[(name.Length + 1)..].ToString();
            }
        }

        return null;
    }

    private static HttpResponseMessage CreateAnswer(HttpStatusCode status, string json) => new(status)
    {
        Content = new ByteArrayContent(Encoding.UTF8.GetBytes(json)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } },
    };
}

using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using TypedOAuth.TestSupport;

namespace TypedOAuth.NativeAot.Tests;

/// <summary>A token endpoint on a free port that rotates its refresh token, and signs ID tokens if it is told to.</summary>
internal sealed class TokenServer : IAsyncDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Task _serving;
    private RSA? _key;
    private string _idToken = "";

    public TokenServer()
    {
        Address = $"http://127.0.0.1:{FreePort.Find()}/";
        _listener.Prefixes.Add(Address);
        _listener.Start();
        _serving = ServeAsync();
    }

    public string Address { get; }

    public ConcurrentQueue<Dictionary<string, string>> Forms { get; } = new();

    private string Issuer => Address.TrimEnd('/');

    /// <summary>Signs an ID token for each authorization, always with this nonce.</summary>
    public void AddIdTokens(string clientId, string nonce)
    {
        _key = RSA.Create(2048);
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var input = Encode("""{"alg":"RS256","kid":"1"}""") + "." + Encode(
            $$"""{"iss":"{{Issuer}}","aud":"{{clientId}}","sub":"1","iat":{{now}},"exp":{{now + 600}},"nonce":"{{nonce}}"}""");
        var signature = _key.SignData(Encoding.ASCII.GetBytes(input), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        _idToken = $",\"id_token\":\"{input}.{Base64Url.EncodeToString(signature)}\"";
    }

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _serving;
        _listener.Close();
        _key?.Dispose();
    }

    private static string Encode(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));

    private async Task ServeAsync()
    {
        while (await GetContextAsync() is { } context)
        {
            var json = context.Request.HttpMethod == "GET" ? Publish(context.Request.Url!.AbsolutePath) : await AnswerAsync(context.Request);
            context.Response.ContentType = "application/json";
            await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(json));
            context.Response.Close();
        }
    }

    private string Publish(string path)
    {
        var key = _key!.ExportParameters(includePrivateParameters: false);
        return path == "/keys"
            ? $$"""{"keys":[{"kty":"RSA","kid":"1","n":"{{Base64Url.EncodeToString(key.Modulus)}}","e":"{{Base64Url.EncodeToString(key.Exponent)}}"}]}"""
            : $$"""{"issuer":"{{Issuer}}","jwks_uri":"{{Issuer}}/keys"}""";
    }

    private async Task<string> AnswerAsync(HttpListenerRequest request)
    {
        using var reader = new StreamReader(request.InputStream);
        var form = (await reader.ReadToEndAsync()).Split('&').Select(static pair => pair.Split('=', 2))
            .ToDictionary(static pair => pair[0], static pair => Uri.UnescapeDataString(pair[1]), StringComparer.Ordinal);
        Forms.Enqueue(form);
        var name = form["grant_type"] == "refresh_token" ? "second" : "first";
        return $$$"""{"access_token":"{{{name}}}-token","token_type":"Bearer","expires_in":3600,"refresh_token":"{{{name}}}-refresh-token","team":{"id":7}{{{_idToken}}}}""";
    }

    private async Task<HttpListenerContext?> GetContextAsync()
    {
        try
        {
            return await _listener.GetContextAsync();
        }
        catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
        {
            return null;
        }
    }
}

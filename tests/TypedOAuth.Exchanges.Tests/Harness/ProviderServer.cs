using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Time.Testing;

namespace TypedOAuth.Exchanges.Tests.Harness;

/// <summary>A provider that behaves like a real one, by its documentation, and refuses what the real one refuses.</summary>
/// <remarks>A derived class answers the browser (<see cref="Authorize"/>) and the application (<see cref="AnswerAsync"/>).</remarks>
internal abstract class ProviderServer : HttpMessageHandler
{
    public const string ClientId = "the-client-id";
    public const string ClientSecret = "the-client-secret-9f2c";

    private readonly Dictionary<string, IssuedCode> _codes = [];
    private int _count;

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 1, 12, 0, 0, TimeSpan.Zero));

    /// <summary>The reasons of all refused requests, in order.</summary>
    public List<string> Refusals { get; } = [];

    /// <summary>The received requests of the application, in order.</summary>
    public List<ReceivedRequest> Received { get; } = [];

    /// <summary>Whether the user declines on the provider's page.</summary>
    public bool Denies { get; set; }

    /// <summary>Whether the browser posts the response of the provider's page in a form (OAuth 2.0 Form Post Response Mode).</summary>
    public virtual bool PostsResponse => false;

    /// <summary>Answers an authorization request with a redirect, as if the user consented.</summary>
    /// <returns>The address to which the browser is redirected; null if the provider shows an error page.</returns>
    public Uri? OpenInBrowser(Uri authorization)
    {
        try
        {
            return Authorize(ReceivedRequest.FromBrowser(authorization));
        }
        catch (RefusalException refusal)
        {
            Refusals.Add(refusal.Message);
            return null;
        }
    }

    protected abstract Uri Authorize(ReceivedRequest request);

    protected abstract Task<HttpResponseMessage> AnswerAsync(ReceivedRequest request);

    /// <summary>Returns a new value that no earlier call returned, for tokens and codes.</summary>
    protected string Next(string kind) => $"{kind}-{++_count}-{Convert.ToHexStringLower(SHA256.HashData(BitConverter.GetBytes(_count)))[..16]}";

    protected static HttpResponseMessage Json(string body, HttpStatusCode status = HttpStatusCode.OK, string type = "application/json") =>
        new(status) { Content = new StringContent(body, Encoding.UTF8, type) };

    /// <summary>Refuses the request unless a condition holds.</summary>
    /// <param name="condition">Whether the request is correct.</param>
    /// <param name="reason">The reason of the refusal, for the test.</param>
    /// <param name="error">Creates the provider's error; null for an error page in the browser.</param>
    protected static void Require(bool condition, string reason, Func<HttpResponseMessage>? error = null)
    {
        if (!condition)
        {
            throw new RefusalException(reason, error?.Invoke());
        }
    }

    /// <summary>Refuses the request unless its parameters have exactly these names, in any order.</summary>
    protected static void RequireNames(IReadOnlyDictionary<string, string> parameters, string names, Func<HttpResponseMessage>? error = null) =>
        Require(
            parameters.Keys.Order(StringComparer.Ordinal).SequenceEqual(names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)),
            $"The parameters are {string.Join(' ', parameters.Keys)}, not {names}.",
            error);

    /// <summary>Creates a code for an authorization request.</summary>
    /// <param name="redirectUri">The redirect URI, which the token request has to repeat.</param>
    /// <param name="challenge">The S256 challenge; null if the provider ignores PKCE.</param>
    /// <param name="scope">The requested scopes.</param>
    protected string IssueCode(string redirectUri, string? challenge, string scope = "")
    {
        var code = Next("code");
        _codes.Add(code, new(redirectUri, challenge, scope));
        return code;
    }

    /// <summary>Uses a code. A code works once, with its redirect URI and its verifier.</summary>
    protected IssuedCode UseCode(string code, string? redirectUri, string? verifier, Func<HttpResponseMessage> error)
    {
        Require(_codes.Remove(code, out var issued), "The code is unknown or used.", error);
        Require(redirectUri is null || redirectUri == issued!.RedirectUri, "The redirect URI differs.", error);
        Require(
            issued!.Challenge is null || (verifier is not null && Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(verifier))) == issued.Challenge),
            "The verifier does not match the challenge.",
            error);
        return issued;
    }

    /// <summary>Returns whether a header contains the client's credentials for the scheme Basic.</summary>
    protected static bool IsBasic(ReceivedRequest request) =>
        request.Authorization == $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"{ClientId}:{ClientSecret}"))}";

    protected static Uri Redirect(string redirectUri, params (string Name, string Value)[] parameters) => new(
        redirectUri + (redirectUri.Contains('?', StringComparison.Ordinal) ? '&' : '?')
        + string.Join('&', parameters.Select(static pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value)}")));

    protected sealed override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var received = await ReceivedRequest.ReadAsync(request);
        Received.Add(received);
        try
        {
            var response = await AnswerAsync(received);
            response.RequestMessage = request;
            return response;
        }
        catch (RefusalException refusal)
        {
            Refusals.Add(refusal.Message);
            return refusal.Response ?? new HttpResponseMessage(HttpStatusCode.BadRequest);
        }
    }

    /// <summary>Holds what a code was issued for.</summary>
    protected sealed record IssuedCode(string RedirectUri, string? Challenge, string Scope);
}

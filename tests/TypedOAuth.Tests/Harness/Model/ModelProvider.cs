using System.Net;
using System.Web;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Tests.Harness.Model;

/// <summary>A token endpoint with one grant, which counts the uses of each refresh token.</summary>
internal sealed class ModelProvider(ModelTokenUse use)
{
    public const string First = "r0";

    private readonly List<string> _issued = [First];

    /// <summary>The refresh tokens in the order of their requests.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>The newest refresh token.</summary>
    public string Current => _issued[^1];

    /// <summary>The newest access token.</summary>
    public string CurrentAccess => $"a{Requests.Count}";

    /// <summary>Whether the use of an old refresh token has ended the grant.</summary>
    public bool IsRevoked { get; private set; }

    /// <summary>Whether the provider would exchange a refresh token.</summary>
    public bool Accepts(string refreshToken) =>
        !IsRevoked && (refreshToken == Current || (use == ModelTokenUse.RotatesWithGrace && _issued.IndexOf(refreshToken) >= _issued.Count - 2));

    public HttpMessageHandler Connect(ModelProcess process) => new Handler(this, process);

    private HttpResponseMessage Answer(string refreshToken)
    {
        Requests.Add(refreshToken);
        IsRevoked |= !Accepts(refreshToken);
        if (IsRevoked)
        {
            return ScriptedServer.Json("""{"error":"invalid_grant"}""", HttpStatusCode.BadRequest);
        }

        if (use != ModelTokenUse.Stays)
        {
            _issued.Add($"r{_issued.Count}");
        }

        return ScriptedServer.Json(ScriptedServer.TokenJson(CurrentAccess, use == ModelTokenUse.Stays ? null : Current));
    }

    private sealed class Handler(ModelProvider provider, ModelProcess process) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var form = HttpUtility.ParseQueryString(await request.Content!.ReadAsStringAsync(CancellationToken.None).ConfigureAwait(false));
            await process.PassAsync("send").ConfigureAwait(false);
            return provider.Answer(form["refresh_token"]!);
        }
    }
}

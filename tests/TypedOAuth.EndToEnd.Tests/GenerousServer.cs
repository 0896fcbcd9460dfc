using System.Net.Http.Json;

namespace TypedOAuth.EndToEnd.Tests;

/// <summary>A token endpoint that accepts every code.</summary>
internal sealed class GenerousServer : HttpMessageHandler
{
    /// <summary>The access token of each response; without it, each response has a new one.</summary>
    public string? AccessToken { get; init; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(new HttpResponseMessage
        {
            Content = JsonContent.Create(new { access_token = AccessToken ?? Guid.NewGuid().ToString("N"), token_type = "Bearer", expires_in = 3600 }),
        });
}

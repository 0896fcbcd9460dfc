using Microsoft.AspNetCore.SignalR;

namespace TypedOAuth.AspNetCore.Tests.Harness;

/// <summary>A hub that calls the API, as a component of a Blazor circuit does. Circuits are hubs.</summary>
public sealed class CallHub(IHttpClientFactory clients) : Hub
{
    /// <summary>Returns the response of the API, or the message of the exception.</summary>
    public async Task<string> Call(string? user)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "repos");
            if (user is not null)
            {
                request.ForOAuth2User(user);
            }

            using var response = await clients.CreateClient("api").SendAsync(request);
            return await response.Content.ReadAsStringAsync();
        }
        catch (InvalidOperationException exception)
        {
            return exception.Message;
        }
    }
}

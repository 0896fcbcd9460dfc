using TypedOAuth;

namespace BlazorSample;

/// <summary>Reads the user's notes from the API, with the user's access token.</summary>
internal static class NotesApi
{
    /// <summary>Returns the notes, or a message that tells the user why the notes cannot be read.</summary>
    /// <param name="clients">Creates the HTTP client that adds the access token.</param>
    /// <param name="userId">The user. If it is null, the handler uses the signed-in user of the current request.</param>
    public static async Task<(string[]? Notes, string? Refusal)> ReadAsync(IHttpClientFactory clients, string? userId = null)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "notes");
            if (userId is not null)
            {
                request.ForOAuth2User(userId);
            }

            using var response = await clients.CreateClient("notes").SendAsync(request);
            return response.IsSuccessStatusCode
                ? (await response.Content.ReadFromJsonAsync<string[]>(), null)
                : (null, $"The API answered with status {(int)response.StatusCode}.");
        }
        catch (OAuth2InteractionRequiredException)
        {
            return (null, "Your notes are not connected.");
        }
        catch (OAuth2TransientException)
        {
            return (null, "Your notes cannot be read right now. Try again in a few minutes.");
        }
    }
}

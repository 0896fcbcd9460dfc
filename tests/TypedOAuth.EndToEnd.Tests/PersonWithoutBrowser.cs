using System.Net;
using System.Text.RegularExpressions;
using Connections.App;

namespace TypedOAuth.EndToEnd.Tests;

/// <summary>Acts as a person without a browser, because the pages of the sample's server are two forms.</summary>
internal static partial class PersonWithoutBrowser
{
    /// <summary>Connects the sample's client.</summary>
    public static async Task<NotesClient.AuthData> ConnectAsync(NotesClient client, Uri app)
    {
        var callback = await AllowAsync(await client.GetUnboundAuthorizationUrlAsync("alice"), app);
        return (await client.CompleteAuthorizationAsync(callback)).AuthData;
    }

    /// <summary>Submits the server's forms one after the other, until the server redirects to the application.</summary>
    /// <returns>The URI that the server redirects to.</returns>
    public static async Task<Uri> AllowAsync(Uri authorization, Uri app)
    {
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        var address = authorization;
        var response = await http.GetAsync(address);
        while (response.Headers.Location is not { IsAbsoluteUri: true } callback || !app.IsBaseOf(callback))
        {
            if (response.Headers.Location is { } location)
            {
                address = new Uri(address, location);
                response = await http.GetAsync(address);
            }
            else
            {
                Assert.Equal(HttpStatusCode.OK, response.StatusCode);
                var page = await response.Content.ReadAsStringAsync();
                address = new Uri(address, WebUtility.HtmlDecode(FormAction().Match(page).Groups[1].Value));
                response = await http.PostAsync(address, new FormUrlEncodedContent(ReadFields(page)));
            }
        }

        return response.Headers.Location;
    }

    private static IEnumerable<KeyValuePair<string, string>> ReadFields(string page) => Field().Matches(page)
        .Select(static field => KeyValuePair.Create(WebUtility.HtmlDecode(field.Groups[1].Value), WebUtility.HtmlDecode(field.Groups[2].Value)))
        .Where(static field => field is not { Key: "decision", Value: not "allow" });

    [GeneratedRegex("<form[^>]*action=\"([^\"]*)\"")]
    private static partial Regex FormAction();

    [GeneratedRegex("<(?:input|button)[^>]* name=\"([^\"]*)\" value=\"([^\"]*)\"")]
    private static partial Regex Field();
}

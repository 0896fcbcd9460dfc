using System.Globalization;
using TypedOAuth.Generated;

namespace TypedOAuth.Sqlite.VersionPeer;

/// <inheritdoc cref="IPeer"/>
/// <param name="core">The client's runtime.</param>
/// <param name="createUrl">Creates an authorization URL from a user and an endpoint parameter.</param>
internal sealed class Peer<TAuthData>(OAuth2ClientCore<TAuthData> core, Func<string, string?, ValueTask<Uri>> createUrl) : IPeer
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    public async Task<string> ConnectAsync(string user, string? parameter = null)
    {
        var url = await createUrl(user, parameter);
        var state = url.Query.Split('&', '?').Single(static parameter => parameter.StartsWith("state=", StringComparison.Ordinal));
        var callback = new Uri($"https://app.example/oauth2/{core.Definition.Alias}-callback?code={user}&{state}");
        return (await core.CompleteAuthorizationAsync(callback, CancellationToken.None)).AuthData.Token;
    }

    public async Task<string> GetAsync(string user) => (await core.GetAccessTokenForUserAsync(user, CancellationToken.None))?.Token ?? "none";

    public async Task<string> RefreshAsync(string user) => (await core.RefreshUserAccessTokenAsync(user, CancellationToken.None)).Token;

    public async Task<string> DescribeAsync(string user)
    {
        var connection = await core.GetConnectionAsync(user, CancellationToken.None);
        var refreshed = connection.LastRefreshedAt?.UtcTicks.ToString(CultureInfo.InvariantCulture) ?? "never";
        return $"{connection.State} {connection.Reason?.ToString() ?? "-"} {refreshed}";
    }

    public async Task<string> ReadParametersAsync(string user)
    {
        var connection = await core.GetConnectionAsync(user, CancellationToken.None);
#if PREVIOUS
        return $"{connection.State}: this version has no endpoint parameters";
#else
        return string.Join(' ', connection.EndpointParameters.Select(static pair => $"{pair.Key}={pair.Value}"));
#endif
    }
}

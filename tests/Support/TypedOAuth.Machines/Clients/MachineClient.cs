using System.Web;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;

namespace TypedOAuth.Machines;

/// <summary>Calls a generated client through its runtime.</summary>
internal sealed class MachineClient<TAuthData>(OAuth2ClientCore<TAuthData> core, string alias) : IMachineClient
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    public async Task ConnectAsync(string user)
    {
        var url = await core.GetUnboundAuthorizationUrlAsync<NoScope>(user, null, [], CancellationToken.None);
        var state = HttpUtility.ParseQueryString(url.Query)["state"];
        await core.CompleteAuthorizationAsync(
            new($"{MachineServices.BaseUri}/oauth2/{alias}-callback?code={user}&state={state}&iss={MachineServices.Issuer}"),
            CancellationToken.None);
    }

    public async ValueTask<string> GetAsync(string user) => (await core.GetAccessTokenForUserAsync(user, CancellationToken.None))!.Token;

    public async ValueTask<string> RefreshAsync(string user) => (await core.RefreshUserAccessTokenAsync(user, CancellationToken.None)).Token;

    public async ValueTask<string> DescribeAsync(string user)
    {
        var connection = await core.GetConnectionAsync(user, CancellationToken.None);
        return connection.Reason is { } reason ? $"{connection.State}: {reason}" : $"{connection.State}";
    }

    /// <summary>The client declares no scopes.</summary>
    private readonly struct NoScope : IOAuth2Scope
    {
        public string Value => "";
    }
}

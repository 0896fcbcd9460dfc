using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.Accounts;
using TypedOAuth.Protocol.IdTokens;
using TypedOAuth.Protocol.Requests;

namespace TypedOAuth.Transport;

/// <summary>Reads the account from the UserInfo endpoint (OpenID Connect Core §5.3), or from an endpoint of the provider's API.</summary>
internal sealed class UserInfoEndpoint(ClientContext context, ProviderRequests requests)
{
    /// <summary>Requests the endpoint with an access token.</summary>
    /// <param name="declaration">The members of the response that contain the account.</param>
    /// <param name="accessToken">The access token.</param>
    /// <param name="connection">The values of the connection for placeholders; <see langword="null"/> if there are none.</param>
    /// <param name="idToken">The identity in the validated ID token of the same response; <see langword="null"/> if there is none.</param>
    /// <param name="settings">The operation's settings.</param>
    /// <returns>The account.</returns>
    /// <exception cref="OAuth2ProtocolException">
    /// The endpoint refused the token, the response contains no id, or the response describes another user than the ID token.
    /// </exception>
    /// <exception cref="OAuth2TransientException">The endpoint is unavailable.</exception>
    public async ValueTask<OAuth2Account> ReadAsync(
        OAuth2AccountDeclaration declaration, string accessToken, IRequestValues? connection, IdTokenIdentity? idToken, ClientSettings settings)
    {
        var endpoint = settings.UserInfoEndpoint ?? throw Refuse("no UserInfo endpoint is configured");
        using var activity = new SafeActivity("oauth2 userinfo", context.Alias, endpoint);
        try
        {
            var request = new TokenRequest(endpoint, OAuth2Requests.UserInfo)
            {
                Connection = new AccessTokenValues(accessToken, connection),
                Method = HttpMethod.Get,
                Format = OAuth2RequestFormat.Query,
            };
            if (requests.FindShape(OAuth2Requests.UserInfo) is not { SendsAccessToken: true })
            {
                request.AddHeader("Authorization", $"Bearer {accessToken}");
            }

            using var answer = await requests.SendAsync(request, settings, CancellationToken.None).ConfigureAwait(false);
            return Read(declaration, answer, idToken, settings);
        }
        catch (OAuth2Exception exception)
        {
            activity.Fail((exception as OAuth2ProtocolException)?.Error.Code ?? OAuth2ErrorCodes.TemporarilyUnavailable);
            throw;
        }
    }

    private OAuth2Account Read(OAuth2AccountDeclaration declaration, in Backchannel.Answer answer, IdTokenIdentity? idToken, ClientSettings settings)
    {
        if (!answer.IsSuccess)
        {
            var status = (int)answer.Status;
            throw answer.IsTransient
                ? new OAuth2TransientException($"The UserInfo endpoint at {settings.UserInfoEndpoint!.Host} returned status {status}. Try again later.", answer.RetryAfter)
                : Refuse($"the UserInfo endpoint returned status {status}");
        }

        OAuth2TokenField[] fields = [.. AccountMembers.GetFields(declaration), new(AccountMembers.Subject, OAuth2TokenFieldType.String)];
        var values = AccountMembers.TryRead(fields, Convert(answer, settings)) ?? throw Refuse("the UserInfo response is not a JSON object");

        // The response may describe another user, for example if an attacker has replaced the access token (OpenID Connect Core §5.3.2).
        if (idToken is not null && values[^1].AsString() is { } subject && !string.Equals(subject, idToken.Subject, StringComparison.Ordinal))
        {
            throw Refuse("the UserInfo response and the ID token describe different users");
        }

        // The issuer does not depend on whether this authorization requested an ID token, so that an account has one claim.
        var issuer = declaration.Id == AccountMembers.Subject ? settings.IssuerTemplate?.Stable : null;
        return AccountMembers.Create(declaration, values, issuer) ?? throw Refuse($"the UserInfo response contains no '{declaration.Id}'");
    }

    private ReadOnlySpan<byte> Convert(in Backchannel.Answer answer, ClientSettings settings)
    {
        try
        {
            return ConvertedBody.Read(answer, OAuth2Requests.UserInfo, settings);
        }
        catch (OAuth2ProtocolException exception)
        {
            throw Refuse(exception.Error.Description!);
        }
    }

    private OAuth2ProtocolException Refuse(string reason) => AccountUnknown.Create(context, reason);
}

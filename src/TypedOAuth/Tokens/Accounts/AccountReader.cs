using System.Buffers.Text;
using TypedOAuth.Configuration;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;
using TypedOAuth.Protocol.Accounts;
using TypedOAuth.Protocol.IdTokens;
using TypedOAuth.Protocol.Requests;
using TypedOAuth.Tokens.Records;
using TypedOAuth.Transport;

namespace TypedOAuth.Tokens.Accounts;

/// <summary>Reads the account of an authorization from the declared source.</summary>
/// <remarks>
/// A client without a declared source reads the account from the validated ID token, if it has one. If the id is the value of an endpoint parameter,
/// no response is read.
/// </remarks>
internal sealed class AccountReader(ClientContext context, UserInfoEndpoint userInfo)
{
    private readonly OAuth2ClientDefinition _definition = context.Definition;
    private readonly OAuth2AccountDeclaration? _source = context.Definition.AccountParameter is null ? context.Definition.AccountSource : null;
    private readonly string? _parameter = context.Definition.AccountParameter?.Name;

    /// <summary>Reads the account of a new authorization.</summary>
    /// <param name="issued">The token response.</param>
    /// <param name="idToken">The identity in the validated ID token; <see langword="null"/> if there is none.</param>
    /// <param name="response">The authorization response.</param>
    /// <param name="connection">The values of the new connection for placeholders.</param>
    /// <param name="settings">The operation's settings.</param>
    /// <returns>The account; <see langword="null"/> if the client declares no source and no ID token was validated.</returns>
    /// <exception cref="OAuth2ProtocolException">The account cannot be determined.</exception>
    /// <exception cref="OAuth2TransientException">The UserInfo endpoint is unavailable.</exception>
    public async ValueTask<OAuth2Account?> ReadAsync(
        OAuth2TokenResponse issued, IdTokenIdentity? idToken, OAuth2AuthorizationResponse response, IRequestValues connection, ClientSettings settings)
    {
        switch (_source)
        {
            case null when _parameter is not null:
                return FindParameter(settings.Parameters) ?? throw AccountUnknown.Create(context, $"the endpoint parameter '{_parameter}' has no value");
            case null:
                return null;
            case { Source: OAuth2AccountSource.UserInfo } source:
                return await userInfo.ReadAsync(source, issued.AccessToken, connection, idToken, settings).ConfigureAwait(false);
            case { Source: OAuth2AccountSource.CallbackField } source:
                return AccountMembers.Create(source, ReadCallback(source, response), issuer: null) ?? throw Missing("the authorization response");
            case { Source: OAuth2AccountSource.TokenResponse } source:
                return AccountMembers.Create(source, AccountFields.Read(_definition, issued), issuer: null) ?? throw Missing("the token response");
            case var source when idToken is not null:
                return ReadIdToken(source, issued, idToken) ?? throw Missing("the ID token");
            default:
                return _definition.DeclaresAccounts ? throw AccountUnknown.Create(context, "no ID token was requested") : null;
        }
    }

    /// <summary>Returns the account of a stored connection if its ID token or its declared fields identify it; otherwise returns null.</summary>
    public OAuth2Account? FindStored<TAuthData>(TokenRecord<TAuthData>.Active record)
        where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
    {
        switch (_source)
        {
            case null when _parameter is not null:
                return FindParameter(record.Parameters);
            case { Source: OAuth2AccountSource.IdToken, Id: AccountMembers.Subject }:
                return record.IdToken is { } idToken ? new(idToken.Subject) { Issuer = idToken.Issuer } : null;
            case { Source: OAuth2AccountSource.TokenResponse or OAuth2AccountSource.CallbackField } source:
                var values = new OAuth2TokenFieldValue[_definition.FieldCount];
                record.AuthData.CopyFieldsTo(values);
                var isCallback = source.Source == OAuth2AccountSource.CallbackField;
                var offset = isCallback ? _definition.TokenFields.Count : 0;
                return AccountMembers.FindAmong(source, isCallback ? _definition.CallbackFields : _definition.TokenFields, values.AsSpan(offset));
            default:
                return null;
        }
    }

    /// <summary>Returns the account that a refresh's response or the connection itself identifies; returns null if it is unknown.</summary>
    public OAuth2Account? FindRefreshed<TAuthData>(TokenRecord<TAuthData>.Active renewed, OAuth2TokenResponse response)
        where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData> => renewed.Account ?? _source switch
        {
            { Source: OAuth2AccountSource.TokenResponse } source => AccountMembers.Create(source, AccountFields.Read(_definition, response), issuer: null),
            { Source: OAuth2AccountSource.IdToken } source when renewed.IdToken is { } idToken && IsSubject(response, idToken) =>
                ReadIdToken(source, response, idToken),
            _ => null,
        } ?? FindStored(renewed);

    /// <summary>Requests the account of a stored connection from the UserInfo endpoint.</summary>
    /// <returns>The account; <see langword="null"/> if the endpoint is not the source, is unavailable, or does not identify the account.</returns>
    public async ValueTask<OAuth2Account?> TryRequestAsync<TAuthData>(TokenRecord<TAuthData>.Active record, ClientSettings settings)
        where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
    {
        if (_source is not { Source: OAuth2AccountSource.UserInfo } source)
        {
            return null;
        }

        try
        {
            var values = new ConnectionValues<TAuthData>(_definition, record.AuthData, record.Account);
            return await userInfo.ReadAsync(source, record.AuthData.Token, values, record.IdToken, settings.Bind(record.Parameters)).ConfigureAwait(false);
        }
        catch (OAuth2Exception)
        {
            // The connection works without the account. The activity shows the failure.
            return null;
        }
    }

    /// <summary>Returns the account whose id is the value of an endpoint parameter; returns null if the parameter has no value.</summary>
    private OAuth2Account? FindParameter(IReadOnlyDictionary<string, string> values) =>
        values.TryGetValue(_parameter!, out var value) ? new(value) : null;

    /// <summary>Returns whether a refresh's ID token can be read and describes the same subject as the first ID token.</summary>
    private bool IsSubject(OAuth2TokenResponse response, IdTokenIdentity idToken) =>
        IdTokenMember.Read(_definition, response) is { } token
        && IdTokenClaims.TryRead(token) is { } claims
        && string.Equals(claims.Subject, idToken.Subject, StringComparison.Ordinal);

    private OAuth2Account? ReadIdToken(OAuth2AccountDeclaration source, OAuth2TokenResponse issued, IdTokenIdentity idToken)
    {
        // The ID token was validated or at least read before, so its three parts are well-formed.
        var payload = Base64Url.DecodeFromChars(IdTokenMember.Read(_definition, issued)!.Split('.')[1]);
        return AccountMembers.TryRead(AccountMembers.GetFields(source), payload) is { } values
            ? AccountMembers.Create(source, values, idToken.Issuer)
            : null;
    }

    private static OAuth2TokenFieldValue[] ReadCallback(OAuth2AccountDeclaration source, OAuth2AuthorizationResponse response) =>
        [.. AccountMembers.GetFields(source).Select(field => (OAuth2TokenFieldValue)response.FindFurther(field.Path))];

    private OAuth2ProtocolException Missing(string response) => AccountUnknown.Create(context, $"{response} contains no '{_source!.Id}'");
}

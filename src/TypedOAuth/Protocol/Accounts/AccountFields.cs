using TypedOAuth.Generated;
using TypedOAuth.Protocol.IdTokens;

namespace TypedOAuth.Protocol.Accounts;

/// <summary>Finds the account among the fields of a token response.</summary>
/// <remarks>
/// A client whose source is the token response reads the account's members as additional fields, after the declared fields and the ID token.
/// Other clients do not read the members.
/// </remarks>
internal static class AccountFields
{
    /// <summary>Returns the fields that are read from a client's token responses.</summary>
    public static IReadOnlyList<OAuth2TokenField> AddTo(OAuth2ClientDefinition definition) =>
        definition.Account is { Source: OAuth2AccountSource.TokenResponse } source
            ? [.. IdTokenMember.AddTo(definition), .. AccountMembers.GetFields(source)]
            : IdTokenMember.AddTo(definition);

    /// <summary>Returns the values of the account's fields.</summary>
    public static OAuth2TokenFieldValue[] Read(OAuth2ClientDefinition definition, OAuth2TokenResponse response) =>
        response.Fields[IdTokenMember.AddTo(definition).Count..AddTo(definition).Count].ToArray();
}

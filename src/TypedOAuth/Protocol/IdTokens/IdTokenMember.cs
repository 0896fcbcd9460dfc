using TypedOAuth.Generated;

namespace TypedOAuth.Protocol.IdTokens;

/// <summary>
/// Finds the member <c>id_token</c> of a token response. A client that validates ID tokens reads it as one more field behind the declared
/// ones, unless it declares the field itself; for every other client a response is as large as without it.
/// </summary>
internal static class IdTokenMember
{
    private const string Name = "id_token";

    private static readonly OAuth2TokenField Field = new(Name, OAuth2TokenFieldType.String);

    /// <summary>Lists the fields that a client's responses are read with.</summary>
    public static IReadOnlyList<OAuth2TokenField> AddTo(OAuth2ClientDefinition definition) =>
        FindIndex(definition) == definition.TokenFields.Count ? [.. definition.TokenFields, Field] : definition.TokenFields;

    /// <summary>Returns the ID token of a response; <see langword="null"/> if it has none, or the client declares no <c>openid</c>.</summary>
    public static string? Read(OAuth2ClientDefinition definition, OAuth2TokenResponse response) =>
        FindIndex(definition) is { } index && response.GetField(index).AsString() is { Length: > 0 } token ? token : null;

    private static int? FindIndex(OAuth2ClientDefinition definition)
    {
        if (definition.IdTokenValidator is null)
        {
            return null;
        }

        var index = 0;
        while (index < definition.TokenFields.Count && definition.TokenFields[index] is not { Path: Name, Type: OAuth2TokenFieldType.String })
        {
            index++;
        }

        return index;
    }
}

using TypedOAuth.Generated;

namespace TypedOAuth.Protocol.IdTokens;

/// <summary>Finds the member <c>id_token</c> of a token response.</summary>
/// <remarks>
/// A client that validates ID tokens reads the member as an additional field after the declared fields, unless the client declares the
/// field itself. Other clients do not read the member, so that their responses need no memory for it.
/// </remarks>
internal static class IdTokenMember
{
    private const string Name = "id_token";

    private static readonly OAuth2TokenField Field = new(Name, OAuth2TokenFieldType.String);

    /// <summary>Returns the fields that are read from a client's responses.</summary>
    public static IReadOnlyList<OAuth2TokenField> AddTo(OAuth2ClientDefinition definition) =>
        FindIndex(definition) == definition.TokenFields.Count ? [.. definition.TokenFields, Field] : definition.TokenFields;

    /// <summary>Returns the ID token of a response. Returns null if the response has none or the client does not validate ID tokens.</summary>
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

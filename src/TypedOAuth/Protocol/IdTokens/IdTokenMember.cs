using System.Buffers;
using TypedOAuth.Generated;

namespace TypedOAuth.Protocol.IdTokens;

/// <summary>Finds the member <c>id_token</c> of a token response.</summary>
/// <remarks>
/// A client that validates ID tokens reads the member as an additional field after the declared fields, unless the client declares the
/// field itself. Other clients do not read the member, so that their responses need no memory for it. A client that declares other paths of the
/// member always has the additional field.
/// </remarks>
internal static class IdTokenMember
{
    /// <summary>The name of the standard member (OpenID Connect Core §3.1.3.3).</summary>
    public const string Name = "id_token";

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("+-.0123456789Ee");

    private static readonly OAuth2TokenField Field = new(Name, OAuth2TokenFieldType.String);

    /// <summary>Returns the fields that are read from a client's responses.</summary>
    public static IReadOnlyList<OAuth2TokenField> AddTo(OAuth2ClientDefinition definition) =>
        FindIndex(definition) == definition.TokenFields.Count ? [.. definition.TokenFields, Field] : definition.TokenFields;

    /// <summary>Returns the ID token of a response. Returns null if the response has none or the client does not validate ID tokens.</summary>
    public static string? Read(OAuth2ClientDefinition definition, OAuth2TokenResponse response) =>
        FindIndex(definition) is { } index ? FindToken(response.GetField(index)) : null;

    /// <summary>Returns the ID token of a value. Returns null for an empty text or a number, which some providers send without an ID token.</summary>
    public static string? FindToken(OAuth2TokenFieldValue value) =>
        value.AsString() is { Length: > 0 } token && token.AsSpan().ContainsAnyExcept(NumberCharacters) ? token : null;

    /// <summary>Returns the index of the additional field whose paths the client declares; returns null if it declares none.</summary>
    public static int? FindDeclaredIndex(OAuth2ClientDefinition definition) =>
        definition.IdTokenValidator is not null && definition.ResponseMembers.Any(static member => member.Member == Name)
            ? definition.TokenFields.Count
            : null;

    private static int? FindIndex(OAuth2ClientDefinition definition)
    {
        if (definition.IdTokenValidator is null)
        {
            return null;
        }

        if (definition.ResponseMembers.Count > 0 && FindDeclaredIndex(definition) is { } declared)
        {
            return declared;
        }

        var index = 0;
        while (index < definition.TokenFields.Count && definition.TokenFields[index] is not { Path: Name, Type: OAuth2TokenFieldType.String })
        {
            index++;
        }

        return index;
    }
}

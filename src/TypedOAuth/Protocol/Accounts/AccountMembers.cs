using System.Globalization;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.Responses;

namespace TypedOAuth.Protocol.Accounts;

/// <summary>Creates an account from the members of a token response, an ID token or a UserInfo response.</summary>
/// <remarks>
/// The provider determines the values, which stores, pages and logs receive later. Values that are too long or contain control characters
/// count as missing.
/// </remarks>
internal static class AccountMembers
{
    /// <summary>The standard member of the id (OpenID Connect Core §5.1).</summary>
    public const string Subject = "sub";

    /// <summary>The maximum length of an id, which is the limit of <c>sub</c> (OpenID Connect Core §2).</summary>
    private const int MaxIdLength = 255;

    private const int MaxLabelLength = 256;
    private const int MaxPictureLength = 2048;

    /// <summary>Returns the fields that contain the account: the id, the labels in the order of preference, and the picture.</summary>
    public static IReadOnlyList<OAuth2TokenField> GetFields(OAuth2AccountDeclaration declaration)
    {
        string[] paths = [declaration.Id, .. declaration.Labels, .. declaration.Picture is { } picture ? [picture] : Array.Empty<string>()];
        return Array.ConvertAll(paths, static path => new OAuth2TokenField(path, OAuth2TokenFieldType.String));
    }

    /// <summary>Reads a JSON object, or a JSON array if the members are in its elements.</summary>
    /// <param name="fields">The members to read.</param>
    /// <param name="json">The document in UTF-8.</param>
    /// <returns>One value per field; <see langword="null"/> if the bytes are not such a document.</returns>
    public static OAuth2TokenFieldValue[]? TryRead(IReadOnlyList<OAuth2TokenField> fields, ReadOnlySpan<byte> json)
    {
        var values = new ResponseValues(fields.Count);
        return ResponseBody.TryReadJson(json, new(fields), ref values) ? values.Fields : null;
    }

    /// <summary>Creates the account.</summary>
    /// <param name="declaration">The declaration of the source.</param>
    /// <param name="values">The values of the fields of <see cref="GetFields"/>.</param>
    /// <param name="issuer">The issuer that assigned the id; <see langword="null"/> if there is none.</param>
    /// <returns>The account; <see langword="null"/> if the id is missing or unusable.</returns>
    public static OAuth2Account? Create(OAuth2AccountDeclaration declaration, ReadOnlySpan<OAuth2TokenFieldValue> values, string? issuer)
    {
        if (FindText(values[0], MaxIdLength) is not { } id)
        {
            return null;
        }

        string? label = null;
        for (var i = 0; i < declaration.Labels.Count; i++)
        {
            label ??= FindText(values[1 + i], MaxLabelLength);
        }

        var picture = declaration.Picture is null ? null : FindText(values[1 + declaration.Labels.Count], MaxPictureLength);
        return new(id) { Issuer = issuer, Label = label, Picture = FindPicture(picture) };
    }

    /// <summary>Creates the account from declared fields, some of which have the paths of the account's members.</summary>
    /// <returns>The account; <see langword="null"/> if no field with a text or an integer contains the id.</returns>
    public static OAuth2Account? FindAmong(
        OAuth2AccountDeclaration declaration, IReadOnlyList<OAuth2TokenField> declared, ReadOnlySpan<OAuth2TokenFieldValue> values)
    {
        var fields = GetFields(declaration);
        var found = new OAuth2TokenFieldValue[fields.Count];
        for (var i = 0; i < fields.Count; i++)
        {
            for (var j = 0; j < declared.Count; j++)
            {
                if (declared[j].Path == fields[i].Path
                    && declared[j].Type is OAuth2TokenFieldType.String or OAuth2TokenFieldType.Int32 or OAuth2TokenFieldType.Int64)
                {
                    found[i] = values[j].AsString() ?? values[j].AsInt64()?.ToString(CultureInfo.InvariantCulture);
                }
            }
        }

        return Create(declaration, found, issuer: null);
    }

    private static string? FindText(OAuth2TokenFieldValue value, int maxLength) =>
        value.AsString() is { Length: > 0 } text && text.Length <= maxLength && !string.IsNullOrWhiteSpace(text) && !text.Any(char.IsControl)
            ? text
            : null;

    /// <summary>Returns an https address without user information; returns null for any other text.</summary>
    private static Uri? FindPicture(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps && uri.UserInfo.Length == 0 ? uri : null;
}

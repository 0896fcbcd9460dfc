using System.Net;
using System.Text;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.Responses;
using TypedOAuth.Protocol.Scopes;

namespace TypedOAuth.Tests.Harness;

/// <summary>Reads bodies for a client that requested two scopes.</summary>
internal static class ResponseReading
{
    public const string Requested = "read write";

    public static readonly DateTimeOffset Now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static OAuth2ClientDefinition Define(string scopeSeparator, params IReadOnlyList<OAuth2TokenField> fields) => new()
    {
        Alias = "test",
        DisplayName = "Test",
        AuthUri = "https://as.example/authorize",
        AccessTokenUri = "https://as.example/token",
        ScopeSeparator = scopeSeparator,
        TokenFields = fields,
    };

    public static OAuth2TokenResponse Read(string body, params IReadOnlyList<OAuth2TokenField> fields)
    {
        var reader = new TokenResponseReader(Define(" ", fields));
        Assert.True(
            reader.TryRead(Encoding.UTF8.GetBytes(body), HttpStatusCode.OK, ScopeList.FromText(Requested), Now, out var response, out var error));
        Assert.Null(error);
        return response;
    }

    public static RawError Refuse(ReadOnlySpan<byte> body, HttpStatusCode status = HttpStatusCode.OK)
    {
        var reader = new TokenResponseReader(Define(" "));
        Assert.False(reader.TryRead(body, status, ScopeList.FromText(Requested), Now, out var response, out var error));
        Assert.Null(response);
        Assert.Equal(status, error.Status);
        return error;
    }

    public static RawError Refuse(string body, HttpStatusCode status = HttpStatusCode.OK) => Refuse(Encoding.UTF8.GetBytes(body), status);

    /// <summary>Returns a field's value as text, according to its type.</summary>
    public static string Show(OAuth2TokenFieldValue value, OAuth2TokenFieldType type) => !value.HasValue ? "(none)" : type switch
    {
        OAuth2TokenFieldType.String => value.AsString()!,
        OAuth2TokenFieldType.Uri => value.AsUri()!.OriginalString,
        OAuth2TokenFieldType.StringArray => string.Join('|', value.AsStringArray()!),
        OAuth2TokenFieldType.Boolean => $"{value.AsBoolean()}",
        OAuth2TokenFieldType.Double => $"{value.AsDouble()}",
        OAuth2TokenFieldType.DateTimeOffset => $"{value.AsDateTimeOffset():O}",
        _ => $"{value.AsInt64()}",
    };
}

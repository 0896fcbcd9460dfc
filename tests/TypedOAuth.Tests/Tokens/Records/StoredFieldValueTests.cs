using System.Text.Json;
using TypedOAuth.Generated;
using TypedOAuth.Tokens.Records;

namespace TypedOAuth.Tests.Tokens.Records;

/// <summary>Reads stored values after the declaration of their field has changed.</summary>
public sealed class StoredFieldValueTests
{
    [Fact]
    public void A_value_is_kept_if_the_new_type_can_hold_it()
    {
        Assert.Equal(123, Convert(OAuth2TokenFieldType.String, "123", OAuth2TokenFieldType.Int64).AsInt64());
        Assert.Equal("123", Convert(OAuth2TokenFieldType.Int64, (long?)123, OAuth2TokenFieldType.String).AsString());
        Assert.Equal(["a"], Convert(OAuth2TokenFieldType.String, "a", OAuth2TokenFieldType.StringArray).AsStringArray()!);
        Assert.Equal(1.0, Convert(OAuth2TokenFieldType.Int32, (int?)1, OAuth2TokenFieldType.Double).AsDouble());
        Assert.Null(Convert(OAuth2TokenFieldType.String, "a", OAuth2TokenFieldType.Int64).AsInt64());
    }

    private static OAuth2TokenFieldValue Convert(OAuth2TokenFieldType from, OAuth2TokenFieldValue value, OAuth2TokenFieldType to)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            StoredFieldValue.Write(writer, from, value);
        }

        var json = new Utf8JsonReader(buffer.ToArray());
        json.Read();
        return StoredFieldValue.Read(ref json, to);
    }
}

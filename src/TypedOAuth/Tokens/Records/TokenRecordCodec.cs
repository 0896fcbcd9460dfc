using System.Text.Json;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.Scopes;
using TypedOAuth.Storage;

namespace TypedOAuth.Tokens.Records;

/// <summary>
/// Writes and reads stored tokens: a small JSON object, always protected. It holds alias and user, so that a record that was moved to
/// another user's row is refused.
/// </summary>
internal sealed class TokenRecordCodec<TAuthData>(OAuth2ClientDefinition definition, IOAuth2DataProtector protector)
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    private const int FormatVersion = 1;

    /// <summary>Writes and protects a record.</summary>
    public byte[] Encode(OAuth2ConnectionKey key, TokenRecord<TAuthData> record) =>
        ProtectedJson.Write((Codec: this, Key: key, Record: record), protector, static (json, state) => state.Codec.Write(json, state.Key, state.Record));

    /// <summary>Unprotects and reads a record.</summary>
    /// <returns><see langword="null"/> if the bytes were changed, belong to another connection, or their key is not known.</returns>
    public TokenRecord<TAuthData>? Decode(OAuth2ConnectionKey key, ReadOnlySpan<byte> payload)
    {
        if (!protector.TryUnprotect(payload, out var plaintext))
        {
            return null;
        }

        try
        {
            var members = new TokenRecordMembers(definition.TokenFields);
            members.Read(plaintext);
            return members.Version == FormatVersion && members.IsOf(key) ? Create(members) : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    private static TokenRecord<TAuthData>? Create(in TokenRecordMembers members)
    {
        if (members.Token is not null)
        {
            return new TokenRecord<TAuthData>.Active(TAuthData.Create(members.CreateResponse()));
        }

        return members.Ended is { } code ? new TokenRecord<TAuthData>.Ended(code, ScopeList.FromText(members.Requested)) : null;
    }

    private void Write(Utf8JsonWriter json, OAuth2ConnectionKey key, TokenRecord<TAuthData> record)
    {
        json.WriteNumber("version"u8, FormatVersion);
        json.WriteString("alias"u8, key.Alias);
        json.WriteString("user"u8, key.UserId);
        if (key.Account.Length > 0)
        {
            json.WriteString("account"u8, key.Account);
        }

        switch (record)
        {
            case TokenRecord<TAuthData>.Active active:
                WriteAuthData(json, active.AuthData);
                break;
            case TokenRecord<TAuthData>.Ended ended:
                json.WriteString("ended"u8, ended.Code);
                WriteOptional(json, "requested"u8, ended.Requested.Text);
                break;
        }
    }

    private void WriteAuthData(Utf8JsonWriter json, TAuthData data)
    {
        json.WriteString("token"u8, data.Token);
        json.WriteString("type"u8, data.TokenType);
        WriteOptional(json, "refresh"u8, data.RefreshToken);
        WriteOptional(json, "scope"u8, data.Scope);
        WriteOptional(json, "requested"u8, data.RequestedScope);
        WriteInstant(json, "issued"u8, data.IssuedAt);
        WriteInstant(json, "expires"u8, data.ExpiresAt);
        var fields = definition.TokenFields;
        if (fields.Count == 0)
        {
            return;
        }

        var values = new OAuth2TokenFieldValue[fields.Count];
        data.CopyFieldsTo(values);
        json.WriteStartObject("fields"u8);
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i].HasValue)
            {
                json.WritePropertyName(fields[i].Path);
                StoredFieldValue.Write(json, fields[i].Type, values[i]);
            }
        }

        json.WriteEndObject();
    }

    private static void WriteOptional(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void WriteInstant(Utf8JsonWriter json, ReadOnlySpan<byte> name, DateTimeOffset? instant)
    {
        if (instant is { } value)
        {
            json.WriteNumber(name, value.UtcTicks);
        }
    }
}

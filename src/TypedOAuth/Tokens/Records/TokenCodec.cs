using System.Text.Json;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.Responses;
using TypedOAuth.Storage;

namespace TypedOAuth.Tokens.Records;

/// <summary>
/// The one codec that writes and reads stored tokens: a small JSON object, always protected. It holds alias and user, so that a record
/// which was moved to another user's row is refused.
/// </summary>
internal sealed class TokenCodec<TAuthData>(OAuth2ClientDefinition definition, IOAuth2DataProtector protector)
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    private const int FormatVersion = 1;

    /// <summary>Writes and protects a record.</summary>
    public byte[] Encode(OAuth2ConnectionKey key, TokenRecord<TAuthData> record) =>
        RecordWriter.Protect((Codec: this, Key: key, Record: record), protector, static (json, state) => state.Codec.WriteRecord(json, state.Key, state.Record));

    /// <summary>Unprotects and reads a record.</summary>
    /// <returns><see langword="false"/> where the bytes were changed, are another connection's, or their key is not known.</returns>
    public bool TryDecode(OAuth2ConnectionKey key, ReadOnlySpan<byte> payload, out TokenRecord<TAuthData>? record)
    {
        record = null;
        if (!protector.TryUnprotect(payload, out var plaintext))
        {
            return false;
        }

        try
        {
            var state = new Reading(definition.Responses.Fields.Count);
            var json = new Utf8JsonReader(plaintext);
            ReadObject(ref json, ref state);
            if (state.Version != FormatVersion || state.Alias != key.Alias || state.User != key.UserId)
            {
                return false;
            }

            record = state.Token is null
                ? new(null, state.Ended, state.Requested)
                : new(TAuthData.Create(state.CreateResponse()), state.Ended);
            return true;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException or ArgumentException)
        {
            return false;
        }
    }

    private static void WriteOptional(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private void WriteRecord(Utf8JsonWriter json, OAuth2ConnectionKey key, TokenRecord<TAuthData> record)
    {
        json.WriteNumber("version"u8, FormatVersion);
        json.WriteString("alias"u8, key.Alias);
        json.WriteString("user"u8, key.UserId);
        WriteOptional(json, "ended"u8, record.EndReason);
        if (record.AuthData is { } data)
        {
            WriteAuthData(json, data);
        }
        else
        {
            WriteOptional(json, "requested"u8, record.EndedScope);
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
        var fields = definition.Responses.Fields;
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
                WriteValue(json, fields[i].Type, values[i]);
            }
        }

        json.WriteEndObject();
    }

    private static void WriteInstant(Utf8JsonWriter json, ReadOnlySpan<byte> name, DateTimeOffset? instant)
    {
        if (instant is { } value)
        {
            json.WriteNumber(name, value.UtcTicks);
        }
    }

    private static void WriteValue(Utf8JsonWriter json, OAuth2TokenFieldType type, OAuth2TokenFieldValue value)
    {
        switch (type)
        {
            case OAuth2TokenFieldType.Int32 or OAuth2TokenFieldType.Int64:
                json.WriteNumberValue(value.Bits);
                break;
            case OAuth2TokenFieldType.Boolean:
                json.WriteBooleanValue(value.Bits != 0);
                break;
            case OAuth2TokenFieldType.Double:
                json.WriteNumberValue(value.AsDouble()!.Value);
                break;
            case OAuth2TokenFieldType.DateTimeOffset:
                json.WriteStringValue(value.AsDateTimeOffset()!.Value);
                break;
            case OAuth2TokenFieldType.StringArray:
                json.WriteStartArray();
                foreach (var item in value.AsStringArray()!)
                {
                    json.WriteStringValue(item);
                }

                json.WriteEndArray();
                break;
            default:
                json.WriteStringValue(value.AsUri()?.OriginalString ?? value.AsString());
                break;
        }
    }

    private void ReadObject(ref Utf8JsonReader json, ref Reading state)
    {
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.GetString();
            json.Read();
            switch (name)
            {
                case "version": state.Version = json.GetInt32(); break;
                case "alias": state.Alias = json.GetString(); break;
                case "user": state.User = json.GetString(); break;
                case "ended": state.Ended = json.GetString(); break;
                case "token": state.Token = json.GetString(); break;
                case "type": state.Type = json.GetString(); break;
                case "refresh": state.Refresh = json.GetString(); break;
                case "scope": state.Scope = json.GetString(); break;
                case "requested": state.Requested = json.GetString(); break;
                case "issued": state.Issued = new DateTimeOffset(json.GetInt64(), TimeSpan.Zero); break;
                case "expires": state.Expires = new DateTimeOffset(json.GetInt64(), TimeSpan.Zero); break;
                case "fields": ReadFields(ref json, state.Fields); break;
                default: json.Skip(); break;
            }
        }
    }

    private void ReadFields(ref Utf8JsonReader json, OAuth2TokenFieldValue[] values)
    {
        var fields = definition.Responses.Fields;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            // By path, not by position: the fields of a newer build may stand in another order.
            var index = 0;
            while (index < fields.Count && !json.ValueTextEquals(fields[index].Path))
            {
                index++;
            }

            json.Read();
            if (index < fields.Count)
            {
                values[index] = TokenResponseReader.ReadFieldValue(ref json, fields[index].Type);
            }
            else
            {
                json.Skip();
            }
        }
    }

    private struct Reading(int fields)
    {
        public readonly OAuth2TokenFieldValue[] Fields = fields == 0 ? [] : new OAuth2TokenFieldValue[fields];
        public int Version;
        public string? Alias;
        public string? User;
        public string? Ended;
        public string? Token;
        public string? Type;
        public string? Refresh;
        public string? Scope;
        public string? Requested;
        public DateTimeOffset? Issued;
        public DateTimeOffset? Expires;

        public readonly OAuth2TokenResponse CreateResponse() => new(Fields)
        {
            AccessToken = Token!,
            TokenType = Type ?? "Bearer",
            IssuedAt = Issued,
            ExpiresAt = Expires,
            Scope = Scope,
            RequestedScope = Requested,
            RefreshToken = Refresh,
        };
    }
}

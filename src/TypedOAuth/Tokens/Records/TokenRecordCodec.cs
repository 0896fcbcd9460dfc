using System.Security.Cryptography;
using System.Text.Json;
using TypedOAuth.Configuration;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.IdTokens;
using TypedOAuth.Protocol.Scopes;
using TypedOAuth.Storage;

namespace TypedOAuth.Tokens.Records;

/// <summary>Writes and reads token records as protected JSON.</summary>
/// <remarks>Each record contains its alias and user, so that a record that was copied to another user's row is refused.</remarks>
internal sealed class TokenRecordCodec<TAuthData>(OAuth2ClientDefinition definition, IOAuth2DataProtector protector)
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    /// <summary>The newest format that this version reads.</summary>
    /// <remarks>
    /// A record states the lowest format whose readers handle the record correctly. Readers of format 1 serve every token, so a record with
    /// tokens that must not be served has format 2. Readers of format 2 send every refresh token, so a record whose refresh token must not be
    /// sent has format 3. All other records have format 1.
    /// </remarks>
    private const int FormatVersion = 3;

    /// <summary>Writes and protects a record.</summary>
    public byte[] Encode(OAuth2ConnectionKey key, TokenRecord<TAuthData> record) =>
        ProtectedJson.Write((Codec: this, Key: key, Record: record), protector, static (json, state) => state.Codec.Write(json, state.Key, state.Record));

    /// <summary>Unprotects and reads a record.</summary>
    /// <param name="key">The connection.</param>
    /// <param name="payload">The protected bytes.</param>
    /// <param name="current">The current server. A record of the same server, which is the usual case, reuses the strings.</param>
    /// <returns>
    /// The record; <see langword="null"/> if the bytes were changed or belong to another connection, or if their key is unknown.
    /// </returns>
    /// <exception cref="OAuth2TransientException">A newer version of the library wrote the record.</exception>
    public TokenRecord<TAuthData>? Decode(OAuth2ConnectionKey key, ReadOnlySpan<byte> payload, ServerIdentity current)
    {
        if (!protector.TryUnprotect(payload, out var plaintext))
        {
            return null;
        }

        var members = new TokenRecordMembers(definition);
        try
        {
            members.Read(plaintext, current);
            ThrowIfNewer(members.Version);
            return members.IsOf(key) && members.Version > 0 ? Create(members, current) : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException or ArgumentException)
        {
            // The version is the first member, so it is known even if a newer format has other names or types for the members after it.
            ThrowIfNewer(members.Version);
            return null;
        }
        finally
        {
            CryptographicOperations.ZeroMemory(plaintext);
        }
    }

    private static TokenRecord<TAuthData>? Create(in TokenRecordMembers members, ServerIdentity current)
    {
        if (members.Token is not null)
        {
            return new TokenRecord<TAuthData>.Active(TAuthData.Create(members.CreateResponse()))
            {
                Server = members.CreateServer(current),
                ConnectedAt = members.ConnectedAt,
                Account = members.Account,
                RefreshedAt = members.RefreshedAt,
                RefreshTokenExpiresAt = members.RefreshTokenExpiresAt,
                GrantExpiresAt = members.GrantExpiresAt,
                RefreshTokenDatedAt = members.RefreshTokenDatedAt,
                WarnedFor = members.WarnedFor,
                AttentionAt = members.AttentionAt,
                Failure = members.Failure,
                Changes = members.Changes,
                Rotates = members.Rotates,
                IsIndeterminate = members.IsIndeterminate,
                IdToken = members.IdToken,
                IsOfAnotherAccount = members.IsOfAnotherAccount,
                IsDisconnected = members.IsDisconnected,
                UnknownFields = members.UnknownFields,
                UnknownCallbackFields = members.UnknownCallbackFields,
                Unknown = members.Unknown,
            };
        }

        return members.Ended is { } code
            ? new TokenRecord<TAuthData>.Ended(code, ScopeList.FromText(members.Requested))
            {
                ConnectedAt = members.ConnectedAt,
                Account = members.Account,
                Bound = members.Parameters,
                Changes = members.Changes,
                Unknown = members.Unknown,
            }
            : null;
    }

    /// <summary>Throws if a newer version of the library wrote the record.</summary>
    /// <remarks>The record counts as temporarily unavailable, not as absent, because both versions run while an application is updated.</remarks>
    /// <exception cref="OAuth2TransientException">A newer version of the library wrote the record.</exception>
    private static void ThrowIfNewer(int version)
    {
        if (version > FormatVersion)
        {
            throw new OAuth2TransientException(
                $"The stored record has format {version}, but this version of TypedOAuth reads formats up to {FormatVersion}. Update this process.");
        }
    }

    private void Write(Utf8JsonWriter json, OAuth2ConnectionKey key, TokenRecord<TAuthData> record)
    {
        json.WriteNumber("version"u8, GetFormat(record));
        json.WriteString("alias"u8, key.Alias);
        json.WriteString("user"u8, key.UserId);
        if (key.Account.Length > 0)
        {
            json.WriteString("account"u8, key.Account);
        }

        WriteInstant(json, "connected"u8, record.ConnectedAt);
        WriteAccount(json, record.Account);
        StoredChanges.Write(json, record.Changes);
        StoredParameters.Write(json, record.Parameters);
        switch (record)
        {
            case TokenRecord<TAuthData>.Active active:
                WriteServer(json, active.Server);
                WriteRefresh(json, active);
                WriteIdToken(json, active.IdToken);
                if (active.IsOfAnotherAccount)
                {
                    json.WriteBoolean("otherAccount"u8, true);
                }

                if (active.IsDisconnected)
                {
                    json.WriteBoolean("disconnected"u8, true);
                }

                WriteAuthData(json, active);
                break;
            case TokenRecord<TAuthData>.Ended ended:
                json.WriteString("ended"u8, ended.Code);
                ProtectedJson.WriteOptional(json, "requested"u8, ended.Requested.Text);
                break;
        }

        record.Unknown?.Write(json);
    }

    private static int GetFormat(TokenRecord<TAuthData> record) => record switch
    {
        TokenRecord<TAuthData>.Active { IsIndeterminate: true } => 3,
        TokenRecord<TAuthData>.Active { IsUsable: false } => 2,
        _ => 1,
    };

    private static void WriteAccount(Utf8JsonWriter json, OAuth2Account? account)
    {
        ProtectedJson.WriteOptional(json, "accountId"u8, account?.Id);
        ProtectedJson.WriteOptional(json, "accountIssuer"u8, account?.Issuer);
        ProtectedJson.WriteOptional(json, "accountLabel"u8, account?.Label);
        ProtectedJson.WriteOptional(json, "accountPicture"u8, account?.Picture?.AbsoluteUri);
    }

    private static void WriteRefresh(Utf8JsonWriter json, TokenRecord<TAuthData>.Active active)
    {
        WriteInstant(json, "refreshed"u8, active.RefreshedAt);
        WriteInstant(json, "refreshExpires"u8, active.RefreshTokenExpiresAt);
        WriteInstant(json, "grantExpires"u8, active.GrantExpiresAt);
        WriteInstant(json, "refreshDated"u8, active.RefreshTokenDatedAt);
        WriteInstant(json, "warnedFor"u8, active.WarnedFor);
        WriteInstant(json, "attention"u8, active.AttentionAt);
        WriteInstant(json, "failing"u8, active.Failure?.Since);
        ProtectedJson.WriteOptional(json, "failure"u8, active.Failure?.Code);
        if (active.Rotates is { } rotates)
        {
            json.WriteBoolean("rotates"u8, rotates);
        }

        if (active.IsIndeterminate)
        {
            json.WriteBoolean("indeterminate"u8, true);
        }
    }

    private static void WriteServer(Utf8JsonWriter json, ServerIdentity? server)
    {
        ProtectedJson.WriteOptional(json, "issuer"u8, server?.Issuer);
        ProtectedJson.WriteOptional(json, "tokenUri"u8, server?.TokenEndpoint);
        ProtectedJson.WriteOptional(json, "refreshUri"u8, server?.RefreshEndpoint);
        ProtectedJson.WriteOptional(json, "clientId"u8, server?.ClientId);
    }

    private static void WriteIdToken(Utf8JsonWriter json, IdTokenIdentity? identity)
    {
        if (identity is null)
        {
            return;
        }

        json.WriteStartObject("idToken"u8);
        json.WriteString("iss"u8, identity.Issuer);
        json.WriteString("sub"u8, identity.Subject);
        json.WriteStartArray("aud"u8);
        foreach (var audience in identity.Audiences)
        {
            json.WriteStringValue(audience);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteAuthData(Utf8JsonWriter json, TokenRecord<TAuthData>.Active active)
    {
        var data = active.AuthData;
        json.WriteString("token"u8, data.Token);
        json.WriteString("type"u8, data.TokenType);
        ProtectedJson.WriteOptional(json, "refresh"u8, data.RefreshToken);
        ProtectedJson.WriteOptional(json, "scope"u8, data.Scope);
        ProtectedJson.WriteOptional(json, "requested"u8, data.RequestedScope);
        WriteInstant(json, "issued"u8, data.IssuedAt);
        WriteInstant(json, "expires"u8, data.ExpiresAt);
        var values = definition.FieldCount == 0 ? [] : new OAuth2TokenFieldValue[definition.FieldCount];
        data.CopyFieldsTo(values);
        var count = definition.TokenFields.Count;
        WriteFields(json, "fields"u8, definition.TokenFields, values.AsSpan(0, count), active.UnknownFields);

        // Callback fields are in a separate object, because a parameter may have the same name as a member of the token response.
        WriteFields(json, "callback"u8, definition.CallbackFields, values.AsSpan(count), active.UnknownCallbackFields);
    }

    private static void WriteFields(
        Utf8JsonWriter json,
        ReadOnlySpan<byte> name,
        IReadOnlyList<OAuth2TokenField> fields,
        ReadOnlySpan<OAuth2TokenFieldValue> values,
        UnknownMembers? unknown)
    {
        if (fields.Count == 0 && unknown is null)
        {
            return;
        }

        json.WriteStartObject(name);
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i].HasValue)
            {
                json.WritePropertyName(fields[i].Path);
                StoredFieldValue.Write(json, fields[i].Type, values[i]);
            }
        }

        unknown?.Write(json);
        json.WriteEndObject();
    }

    private static void WriteInstant(Utf8JsonWriter json, ReadOnlySpan<byte> name, DateTimeOffset? instant)
    {
        if (instant is { } value)
        {
            json.WriteNumber(name, value.UtcTicks);
        }
    }
}

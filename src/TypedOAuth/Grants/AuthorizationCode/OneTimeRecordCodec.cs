using System.Security.Cryptography;
using System.Text.Json;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.Endpoints;
using TypedOAuth.Protocol.Scopes;
using TypedOAuth.Storage;

namespace TypedOAuth.Grants.AuthorizationCode;

/// <summary>Writes and reads one-time records as protected JSON.</summary>
internal sealed class OneTimeRecordCodec(OAuth2ClientDefinition definition, IOAuth2DataProtector protector)
{
    private const int TicketKind = 1;
    private const int PendingKind = 2;
    private const int ReplacementKind = 3;

    private readonly ScopeList _defaultScopes = ScopeList.Create(definition.DefaultScopes, definition.ScopeSeparator);

    public byte[] Encode(OneTimeRecord record) =>
        ProtectedJson.Write((Codec: this, Record: record), protector, static (json, state) => state.Codec.Write(json, state.Record));

    /// <summary>Reads a record.</summary>
    /// <returns>The record; <see langword="null"/> if the bytes were changed or are not a one-time record, or if the key is lost.</returns>
    /// <exception cref="OAuth2TransientException">The keys are unavailable.</exception>
    public OneTimeRecord? Decode(ReadOnlySpan<byte> payload)
    {
        if (!protector.TryUnprotect(payload, out var plaintext))
        {
            return null;
        }

        try
        {
            return Read(plaintext);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(plaintext);
        }
    }

    private OneTimeRecord? Read(byte[] plaintext)
    {
        using var document = JsonDocument.Parse(plaintext);
        var root = document.RootElement;

        // Token records are protected by the same keys, but have no kind, so a token record that was moved to this store is refused.
        return !root.TryGetProperty("kind"u8, out var kind) ? null : kind.GetInt32() switch
        {
            TicketKind => ReadTicket(root),
            PendingKind => ReadPending(root),
            ReplacementKind => ReadReplacement(root),
            _ => null,
        };
    }

    private void Write(Utf8JsonWriter json, OneTimeRecord record)
    {
        json.WriteNumber("kind"u8, record switch
        {
            ConnectTicket => TicketKind,
            PendingAuthorization => PendingKind,
            _ => ReplacementKind,
        });
        json.WriteString("alias"u8, record.Alias);
        json.WriteString("user"u8, record.UserId);
        json.WriteNumber("expires"u8, record.ExpiresAt.UtcTicks);
        if (!record.Scopes.Equals(_defaultScopes))
        {
            json.WriteString("scope"u8, record.Scopes.ToWire(definition.ScopeSeparator));
        }

        ProtectedJson.WriteOptional(json, "return"u8, record.ReturnUrl);
        ProtectedJson.WriteOptional(json, "session"u8, record.SessionHash);
        ProtectedJson.WriteOptional(json, "reconnectLink"u8, record.ReconnectHandle);
        if (record is ConnectTicket { IsReconnect: true })
        {
            json.WriteBoolean("reconnect"u8, true);
        }

        if (record is ConnectTicket { IsForAnotherAccount: true })
        {
            json.WriteBoolean("another"u8, true);
        }

        if (record is PendingAuthorization pending)
        {
            json.WriteString("verifier"u8, pending.Verifier);
            json.WriteString("redirect"u8, pending.RedirectUri);
            json.WriteString("server"u8, pending.Server);
            ProtectedJson.WriteOptional(json, "nonce"u8, pending.Nonce);
            ProtectedJson.WriteOptional(json, "binding"u8, pending.BindingHash);
        }

        if (record is PendingReplacement replacement)
        {
            json.WriteBase64String("tokens"u8, replacement.Tokens);
            WriteInstant(json, "replaces"u8, replacement.ReplacedConnectedAt);
            WriteInstant(json, "accessExpires"u8, replacement.AccessExpiresAt);
            WriteAccount(json, "account"u8, replacement.Account);
            WriteAccount(json, "replacedAccount"u8, replacement.ReplacedAccount);
            json.WriteBoolean("loses"u8, replacement.LosesRefreshToken);
            WriteParameters(json, "query"u8, replacement.Query.Select(static pair => KeyValuePair.Create(pair.Key, (string?)pair.Value)));
        }

        WriteParameters(json, "parameters"u8, record.Parameters);
        if (record.EndpointParameters.Count > 0)
        {
            WriteParameters(json, "endpoints"u8, record.EndpointParameters.Select(static pair => KeyValuePair.Create(pair.Key, (string?)pair.Value)));
        }
    }

    private ConnectTicket ReadTicket(JsonElement root) => new()
    {
        Alias = ReadRequired(root, "alias"u8),
        UserId = ReadRequired(root, "user"u8),
        ExpiresAt = ReadExpiry(root),
        Scopes = ReadScopes(root),
        Parameters = ReadParameters(root, "parameters"u8),
        EndpointParameters = ReadEndpointParameters(root),
        ReturnUrl = ReadOptional(root, "return"u8),
        SessionHash = ReadOptional(root, "session"u8),
        ReconnectHandle = ReadOptional(root, "reconnectLink"u8),
        IsReconnect = root.TryGetProperty("reconnect"u8, out var reconnect) && reconnect.GetBoolean(),
        IsForAnotherAccount = root.TryGetProperty("another"u8, out var another) && another.GetBoolean(),
    };

    private PendingAuthorization ReadPending(JsonElement root) => new()
    {
        Alias = ReadRequired(root, "alias"u8),
        UserId = ReadRequired(root, "user"u8),
        ExpiresAt = ReadExpiry(root),
        Scopes = ReadScopes(root),
        Parameters = ReadParameters(root, "parameters"u8),
        EndpointParameters = ReadEndpointParameters(root),
        ReturnUrl = ReadOptional(root, "return"u8),
        SessionHash = ReadOptional(root, "session"u8),
        ReconnectHandle = ReadOptional(root, "reconnectLink"u8),
        Verifier = ReadRequired(root, "verifier"u8),
        RedirectUri = ReadRequired(root, "redirect"u8),
        Server = ReadRequired(root, "server"u8),
        Nonce = ReadOptional(root, "nonce"u8),
        BindingHash = ReadOptional(root, "binding"u8),
    };

    private PendingReplacement ReadReplacement(JsonElement root) => new()
    {
        Alias = ReadRequired(root, "alias"u8),
        UserId = ReadRequired(root, "user"u8),
        ExpiresAt = ReadExpiry(root),
        Scopes = ReadScopes(root),
        ReturnUrl = ReadOptional(root, "return"u8),
        Tokens = root.GetProperty("tokens"u8).GetBytesFromBase64(),
        ReplacedConnectedAt = ReadInstant(root, "replaces"u8),
        AccessExpiresAt = ReadInstant(root, "accessExpires"u8),
        Account = ReadAccount(root, "account"u8),
        ReplacedAccount = ReadAccount(root, "replacedAccount"u8),

        // A record of an older version does not contain this member, because the older version asks only about a refresh token.
        LosesRefreshToken = !root.TryGetProperty("loses"u8, out var loses) || loses.GetBoolean(),
        Query = ReadParameters(root, "query"u8).ToDictionary(static pair => pair.Key, static pair => pair.Value ?? "", StringComparer.Ordinal),
    };

    /// <summary>Writes an account that the question to the user names.</summary>
    private static void WriteAccount(Utf8JsonWriter json, ReadOnlySpan<byte> name, OAuth2Account? account)
    {
        if (account is not null)
        {
            json.WriteStartObject(name);
            json.WriteString("id"u8, account.Id);
            ProtectedJson.WriteOptional(json, "issuer"u8, account.Issuer);
            ProtectedJson.WriteOptional(json, "label"u8, account.Label);
            ProtectedJson.WriteOptional(json, "picture"u8, account.Picture?.AbsoluteUri);
            json.WriteEndObject();
        }
    }

    private static OAuth2Account? ReadAccount(JsonElement root, ReadOnlySpan<byte> name) =>
        !root.TryGetProperty(name, out var account) ? null : new(ReadRequired(account, "id"u8))
        {
            Issuer = ReadOptional(account, "issuer"u8),
            Label = ReadOptional(account, "label"u8),
            Picture = ReadOptional(account, "picture"u8) is { } picture ? new Uri(picture) : null,
        };

    private static void WriteInstant(Utf8JsonWriter json, ReadOnlySpan<byte> name, DateTimeOffset? instant)
    {
        if (instant is { } value)
        {
            json.WriteNumber(name, value.UtcTicks);
        }
    }

    private static DateTimeOffset? ReadInstant(JsonElement root, ReadOnlySpan<byte> name) =>
        root.TryGetProperty(name, out var element) ? new DateTimeOffset(element.GetInt64(), TimeSpan.Zero) : null;

    private static DateTimeOffset ReadExpiry(JsonElement root) => new(root.GetProperty("expires"u8).GetInt64(), TimeSpan.Zero);

    /// <summary>Reads the scopes, which are stored as they were sent. A record without scopes has the declared default scopes.</summary>
    private ScopeList ReadScopes(JsonElement root) => ReadOptional(root, "scope"u8) is { } wire
        ? ScopeList.FromWire(wire, definition.ScopeSeparator, requested: ScopeList.FromText(wire))
        : _defaultScopes;

    private static void WriteParameters(
        Utf8JsonWriter json, ReadOnlySpan<byte> member, IEnumerable<KeyValuePair<string, string?>> parameters)
    {
        if (!parameters.Any())
        {
            return;
        }

        json.WriteStartObject(member);
        foreach (var (name, value) in parameters)
        {
            json.WriteString(name, value);
        }

        json.WriteEndObject();
    }

    private static EndpointParameterValues ReadEndpointParameters(JsonElement root) => !root.TryGetProperty("endpoints"u8, out _)
        ? EndpointParameterValues.Empty
        : EndpointParameterValues.Of(ReadParameters(root, "endpoints"u8).Select(static pair => KeyValuePair.Create(pair.Key, pair.Value ?? "")));

    private static string ReadRequired(JsonElement root, ReadOnlySpan<byte> name) => root.GetProperty(name).GetString()!;

    private static string? ReadOptional(JsonElement root, ReadOnlySpan<byte> name) =>
        root.TryGetProperty(name, out var element) ? element.GetString() : null;

    private static List<KeyValuePair<string, string?>> ReadParameters(JsonElement root, ReadOnlySpan<byte> member)
    {
        var parameters = new List<KeyValuePair<string, string?>>();
        if (root.TryGetProperty(member, out var element))
        {
            foreach (var property in element.EnumerateObject())
            {
                parameters.Add(new(property.Name, property.Value.GetString()));
            }
        }

        return parameters;
    }
}

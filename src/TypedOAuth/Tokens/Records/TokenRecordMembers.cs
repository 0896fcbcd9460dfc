using System.Text;
using System.Text.Json;
using TypedOAuth.Configuration;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.Endpoints;
using TypedOAuth.Protocol.IdTokens;
using TypedOAuth.Storage;

namespace TypedOAuth.Tokens.Records;

/// <summary>Collects the members of a stored record while its JSON is read.</summary>
internal struct TokenRecordMembers(OAuth2ClientDefinition definition)
{
    private readonly OAuth2TokenFieldValue[] _fields = CreateValues(definition.TokenFields);
    private readonly OAuth2TokenFieldValue[] _callbackFields = CreateValues(definition.CallbackFields);
    private string? _alias;
    private string? _user;
    private string? _account;
    private string? _type;
    private string? _refresh;
    private string? _scope;
    private DateTimeOffset? _issued;
    private DateTimeOffset? _expires;
    private DateTimeOffset? _failingSince;
    private string? _failure;
    private IReadOnlyList<PendingChange>? _changes;
    private EndpointParameterValues? _parameters;
    private string? _accountId;
    private string? _accountIssuer;
    private string? _accountLabel;
    private string? _accountPicture;
    private string? _issuer;
    private string? _tokenUri;
    private string? _refreshUri;
    private string? _clientId;
    private UnknownMembers? _unknown;
    private UnknownMembers? _unknownFields;
    private UnknownMembers? _unknownCallbackFields;

    public int Version { get; private set; }

    public string? Token { get; private set; }

    /// <summary>The error code of an ended connection.</summary>
    public string? Ended { get; private set; }

    /// <summary>The requested scopes, separated by spaces.</summary>
    public string? Requested { get; private set; }

    /// <summary>The time when the user authorized.</summary>
    public DateTimeOffset? ConnectedAt { get; private set; }

    /// <summary>The time when the last refresh was sent.</summary>
    public DateTimeOffset? RefreshedAt { get; private set; }

    /// <summary>The time when the refresh token expires.</summary>
    public DateTimeOffset? RefreshTokenExpiresAt { get; private set; }

    /// <summary>The time when the grant ends.</summary>
    public DateTimeOffset? GrantExpiresAt { get; private set; }

    /// <summary>The time of the last refresh that extended the refresh token's life.</summary>
    public DateTimeOffset? RefreshTokenDatedAt { get; private set; }

    /// <summary>The date for which the change <c>ExpiresSoon</c> was made.</summary>
    public DateTimeOffset? WarnedFor { get; private set; }

    /// <summary>The time when the change <c>NeedsAttention</c> was made because of a date.</summary>
    public DateTimeOffset? AttentionAt { get; private set; }

    /// <summary>The failure of refreshes.</summary>
    public readonly RefreshFailure? Failure => _failingSince is { } since ? new(since, _failure ?? "") : null;

    /// <summary>The account at the provider.</summary>
    public readonly OAuth2Account? Account => _accountId is null ? null : new(_accountId)
    {
        Issuer = _accountIssuer,
        Label = _accountLabel,
        Picture = Uri.TryCreate(_accountPicture, UriKind.Absolute, out var picture) ? picture : null,
    };

    /// <summary>The changes that have not been handed over.</summary>
    public readonly IReadOnlyList<PendingChange> Changes => _changes ?? [];

    /// <summary>The values of endpoint parameters.</summary>
    public readonly EndpointParameterValues Parameters => _parameters ?? EndpointParameterValues.Empty;

    /// <summary>Whether the last refresh returned a new refresh token.</summary>
    public bool? Rotates { get; private set; }

    /// <summary>Whether the refresh token may have been used by a process that has stopped.</summary>
    public bool IsIndeterminate { get; private set; }

    /// <summary>The identity in the first ID token.</summary>
    public IdTokenIdentity? IdToken { get; private set; }

    /// <summary>Whether the account of the tokens differs from the account in the first ID token.</summary>
    public bool IsOfAnotherAccount { get; private set; }

    /// <summary>Whether the user has disconnected.</summary>
    public bool IsDisconnected { get; private set; }

    public readonly UnknownMembers? Unknown => _unknown;

    public readonly UnknownMembers? UnknownFields => _unknownFields;

    public readonly UnknownMembers? UnknownCallbackFields => _unknownCallbackFields;

    public readonly bool IsOf(OAuth2ConnectionKey key) => _alias == key.Alias && _user == key.UserId && (_account ?? "") == key.Account;

    public readonly OAuth2TokenResponse CreateResponse() => new(_fields, _callbackFields, Parameters)
    {
        AccessToken = Token!,
        TokenType = _type ?? "Bearer",
        IssuedAt = _issued,
        ExpiresAt = _expires,
        Scope = _scope,
        RequestedScope = Requested,
        RefreshToken = _refresh,
    };

    /// <summary>Returns the record's server, or the current instance if all its strings are equal.</summary>
    public readonly ServerIdentity? CreateServer(ServerIdentity current)
    {
        if (_issuer is null && _tokenUri is null && _refreshUri is null && _clientId is null)
        {
            return null;
        }

        var server = new ServerIdentity(_issuer, _tokenUri, _refreshUri, _clientId);
        return server == current ? current : server;
    }

    /// <summary>Reads the record's object. Members that this version does not know are kept.</summary>
    public void Read(ReadOnlySpan<byte> plaintext, ServerIdentity current)
    {
        var json = new Utf8JsonReader(plaintext);
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            // This library writes names without escapes, so only another version can have written a name with an escape.
            var name = json.ValueSpan;
            json.Read();
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("user"u8): _user = json.GetString(); break;
                case 4 when name.SequenceEqual("type"u8): _type = json.GetString(); break;
                case 5 when name.SequenceEqual("alias"u8): _alias = json.GetString(); break;
                case 5 when name.SequenceEqual("token"u8): Token = json.GetString(); break;
                case 5 when name.SequenceEqual("scope"u8): _scope = json.GetString(); break;
                case 5 when name.SequenceEqual("ended"u8): Ended = json.GetString(); break;
                case 6 when name.SequenceEqual("issued"u8): _issued = ReadInstant(ref json); break;
                case 6 when name.SequenceEqual("fields"u8): ReadFields(definition.TokenFields, _fields, ref _unknownFields, plaintext, ref json); break;
                case 6 when name.SequenceEqual("issuer"u8): _issuer = ReadText(ref json, current.Issuer); break;
                case 7 when name.SequenceEqual("rotates"u8): Rotates = json.GetBoolean(); break;
                case 7 when name.SequenceEqual("failing"u8): _failingSince = ReadInstant(ref json); break;
                case 7 when name.SequenceEqual("failure"u8): _failure = json.GetString(); break;
                case 7 when name.SequenceEqual("changes"u8): _changes = StoredChanges.Read(ref json); break;
                case 7 when name.SequenceEqual("version"u8): Version = json.GetInt32(); break;
                case 7 when name.SequenceEqual("refresh"u8): _refresh = json.GetString(); break;
                case 7 when name.SequenceEqual("expires"u8): _expires = ReadInstant(ref json); break;
                case 7 when name.SequenceEqual("account"u8): _account = json.GetString(); break;
                case 7 when name.SequenceEqual("idToken"u8): IdToken = ReadIdToken(ref json, current); break;
                case 8 when name.SequenceEqual("tokenUri"u8): _tokenUri = ReadText(ref json, current.TokenEndpoint); break;
                case 8 when name.SequenceEqual("callback"u8):
                    ReadFields(definition.CallbackFields, _callbackFields, ref _unknownCallbackFields, plaintext, ref json);
                    break;
                case 8 when name.SequenceEqual("clientId"u8): _clientId = ReadText(ref json, current.ClientId); break;
                case 9 when name.SequenceEqual("refreshed"u8): RefreshedAt = ReadInstant(ref json); break;
                case 9 when name.SequenceEqual("requested"u8): Requested = json.GetString(); break;
                case 9 when name.SequenceEqual("warnedFor"u8): WarnedFor = ReadInstant(ref json); break;
                case 9 when name.SequenceEqual("attention"u8): AttentionAt = ReadInstant(ref json); break;
                case 9 when name.SequenceEqual("connected"u8): ConnectedAt = ReadInstant(ref json); break;
                case 9 when name.SequenceEqual("accountId"u8): _accountId = json.GetString(); break;
                case 10 when name.SequenceEqual("parameters"u8): _parameters = StoredParameters.Read(ref json); break;
                case 10 when name.SequenceEqual("refreshUri"u8): _refreshUri = ReadText(ref json, current.RefreshEndpoint); break;
                case 12 when name.SequenceEqual("disconnected"u8): IsDisconnected = json.GetBoolean(); break;
                case 12 when name.SequenceEqual("refreshDated"u8): RefreshTokenDatedAt = ReadInstant(ref json); break;
                case 12 when name.SequenceEqual("otherAccount"u8): IsOfAnotherAccount = json.GetBoolean(); break;
                case 12 when name.SequenceEqual("grantExpires"u8): GrantExpiresAt = ReadInstant(ref json); break;
                case 12 when name.SequenceEqual("accountLabel"u8): _accountLabel = json.GetString(); break;
                case 13 when name.SequenceEqual("accountIssuer"u8): _accountIssuer = ReadText(ref json, current.Issuer); break;
                case 14 when name.SequenceEqual("accountPicture"u8): _accountPicture = json.GetString(); break;
                case 14 when name.SequenceEqual("refreshExpires"u8): RefreshTokenExpiresAt = ReadInstant(ref json); break;
                case 13 when name.SequenceEqual("indeterminate"u8): IsIndeterminate = json.GetBoolean(); break;
                default: UnknownMembers.Add(ref _unknown, Encoding.UTF8.GetString(name), plaintext, ref json); break;
            }
        }
    }

    private static OAuth2TokenFieldValue[] CreateValues(IReadOnlyList<OAuth2TokenField> fields) =>
        fields.Count == 0 ? [] : new OAuth2TokenFieldValue[fields.Count];

    private static DateTimeOffset ReadInstant(ref Utf8JsonReader json) => new(json.GetInt64(), TimeSpan.Zero);

    /// <summary>Reads a text and reuses the expected string if it is equal, because most records name the current server.</summary>
    private static string? ReadText(ref Utf8JsonReader json, string? expected) =>
        expected is not null && json.TokenType == JsonTokenType.String && json.ValueTextEquals(expected) ? expected : json.GetString();

    private static IdTokenIdentity? ReadIdToken(ref Utf8JsonReader json, ServerIdentity current)
    {
        var (issuer, subject) = ((string?)null, (string?)null);
        var audiences = new List<string>(capacity: 1);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.ValueSpan;
            json.Read();
            if (name.SequenceEqual("iss"u8))
            {
                issuer = ReadText(ref json, current.Issuer);
            }
            else if (name.SequenceEqual("sub"u8))
            {
                subject = json.GetString();
            }
            else if (name.SequenceEqual("aud"u8))
            {
                while (json.Read() && json.TokenType != JsonTokenType.EndArray)
                {
                    audiences.Add(ReadText(ref json, current.ClientId)!);
                }
            }
            else
            {
                json.Skip();
            }
        }

        return issuer is null || subject is null ? null : new(issuer, audiences, subject);
    }

    private static void ReadFields(
        IReadOnlyList<OAuth2TokenField> fields,
        OAuth2TokenFieldValue[] values,
        ref UnknownMembers? unknown,
        ReadOnlySpan<byte> plaintext,
        ref Utf8JsonReader json)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            // Fields are matched by path, not by position, because another build may declare them in another order.
            var index = 0;
            while (index < fields.Count && !json.ValueTextEquals(fields[index].Path))
            {
                index++;
            }

            if (index < fields.Count)
            {
                json.Read();
                values[index] = StoredFieldValue.Read(ref json, fields[index].Type);
            }
            else
            {
                var name = json.GetString()!;
                json.Read();
                UnknownMembers.Add(ref unknown, name, plaintext, ref json);
            }
        }
    }
}

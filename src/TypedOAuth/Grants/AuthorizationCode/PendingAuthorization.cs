using System.Text.Json;
using TypedOAuth.Storage;

namespace TypedOAuth.Grants.AuthorizationCode;

/// <summary>What a ticket or a state stands for, kept in the store under the secret's hash.</summary>
internal sealed class PendingAuthorization
{
    public required PendingAuthorizationKind Kind { get; init; }

    public required string Alias { get; init; }

    public required string UserId { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>The scopes on the wire, joined by the client's separator; <see langword="null"/> for the default ones.</summary>
    public string? Scope { get; init; }

    /// <summary>The values of the URL methods' arguments: to begin with, and to begin again after a failure.</summary>
    public IReadOnlyList<KeyValuePair<string, string?>> Parameters { get; init; } = [];

    public string? Verifier { get; init; }

    /// <summary>What the ID token has to repeat (OpenID Connect Core §3.1.2.1); <see langword="null"/> where <c>openid</c> was not asked for.</summary>
    public string? Nonce { get; init; }

    /// <summary>The hash of the value that binds the browser; <see langword="null"/> where the host binds it itself.</summary>
    public string? BindingHash { get; init; }

    public string? RedirectUri { get; init; }

    /// <summary>Issuer, or where none is declared the token endpoint, at the start: what the flow began with it has to end with (RFC 9700 §4.4).</summary>
    public string? Server { get; init; }

    public string? ReturnUrl { get; init; }

    /// <summary>Shows the kind only.</summary>
    public override string ToString() => $"{nameof(PendingAuthorization)} {{ Kind = {Kind} }}";

    public byte[] Encode(IOAuth2DataProtector protector) => RecordWriter.Protect(this, protector, static (json, record) => record.WriteTo(json));

    /// <summary>Gives back what was encoded; <see langword="null"/> where the bytes were changed, are another kind of record, or their key is not known.</summary>
    public static PendingAuthorization? Decode(ReadOnlySpan<byte> payload, IOAuth2DataProtector protector)
    {
        if (!protector.TryUnprotect(payload, out var plaintext))
        {
            return null;
        }

        using var document = JsonDocument.Parse(plaintext);
        var root = document.RootElement;

        // Tokens are protected by the same keys, and have no kind: a record that was moved here from their table begins nothing.
        if (!root.TryGetProperty("kind"u8, out var kind))
        {
            return null;
        }

        return new()
        {
            Kind = (PendingAuthorizationKind)kind.GetInt32(),
            Alias = root.GetProperty("alias"u8).GetString()!,
            UserId = root.GetProperty("user"u8).GetString()!,
            ExpiresAt = new DateTimeOffset(root.GetProperty("expires"u8).GetInt64(), TimeSpan.Zero),
            Scope = ReadOptional(root, "scope"u8),
            Verifier = ReadOptional(root, "verifier"u8),
            Nonce = ReadOptional(root, "nonce"u8),
            BindingHash = ReadOptional(root, "binding"u8),
            RedirectUri = ReadOptional(root, "redirect"u8),
            Server = ReadOptional(root, "server"u8),
            ReturnUrl = ReadOptional(root, "return"u8),
            Parameters = ReadParameters(root),
        };
    }

    private void WriteTo(Utf8JsonWriter json)
    {
        json.WriteNumber("kind"u8, (int)Kind);
        json.WriteString("alias"u8, Alias);
        json.WriteString("user"u8, UserId);
        json.WriteNumber("expires"u8, ExpiresAt.UtcTicks);
        WriteOptional(json, "scope"u8, Scope);
        WriteOptional(json, "verifier"u8, Verifier);
        WriteOptional(json, "nonce"u8, Nonce);
        WriteOptional(json, "binding"u8, BindingHash);
        WriteOptional(json, "redirect"u8, RedirectUri);
        WriteOptional(json, "server"u8, Server);
        WriteOptional(json, "return"u8, ReturnUrl);
        if (Parameters.Count > 0)
        {
            json.WriteStartObject("parameters"u8);
            foreach (var (name, value) in Parameters)
            {
                json.WriteString(name, value);
            }

            json.WriteEndObject();
        }
    }

    private static void WriteOptional(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static string? ReadOptional(JsonElement root, ReadOnlySpan<byte> name) =>
        root.TryGetProperty(name, out var element) ? element.GetString() : null;

    private static List<KeyValuePair<string, string?>> ReadParameters(JsonElement root)
    {
        var parameters = new List<KeyValuePair<string, string?>>();
        if (root.TryGetProperty("parameters"u8, out var element))
        {
            foreach (var property in element.EnumerateObject())
            {
                parameters.Add(new(property.Name, property.Value.GetString()));
            }
        }

        return parameters;
    }
}

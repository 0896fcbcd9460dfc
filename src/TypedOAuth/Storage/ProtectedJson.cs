using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace TypedOAuth.Storage;

/// <summary>
/// Writes a record's JSON and protects it. Each thread keeps one writer: a record needs a buffer and a <see cref="Utf8JsonWriter"/>, which
/// are larger than what is written. The buffer, which held secrets, is wiped after each record.
/// </summary>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "It lives as long as its thread, and holds no resource.")]
internal sealed class ProtectedJson
{
    private const int InitialBytes = 1024;

    /// <summary>A larger buffer is not kept: one record with a token of unusual size must not cost each thread its memory.</summary>
    private const int MaxKeptBytes = 16 * 1024;

    [ThreadStatic]
    private static ProtectedJson? _kept;

    private readonly WipingBufferWriter _buffer = new(InitialBytes);
    private readonly Utf8JsonWriter _json;

    private ProtectedJson() => _json = new(_buffer);

    /// <summary>Writes and protects a record.</summary>
    /// <param name="state">What is written.</param>
    /// <param name="protector">What protects it.</param>
    /// <param name="write">Writes the members of the record's object.</param>
    /// <returns>The protected bytes.</returns>
    public static byte[] Write<TState>(TState state, IOAuth2DataProtector protector, Action<Utf8JsonWriter, TState> write)
    {
        // Taken away while it is in use: a protector of the application's may write a record of its own.
        var writer = _kept ?? new();
        _kept = null;
        try
        {
            writer._json.WriteStartObject();
            write(writer._json, state);
            writer._json.WriteEndObject();
            writer._json.Flush();
            return protector.Protect(writer._buffer.Written);
        }
        finally
        {
            writer._json.Reset();
            writer._buffer.Clear();
            _kept = writer._buffer.Capacity <= MaxKeptBytes ? writer : null;
        }
    }

    /// <summary>Writes a member unless its value is <see langword="null"/>.</summary>
    public static void WriteOptional(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}

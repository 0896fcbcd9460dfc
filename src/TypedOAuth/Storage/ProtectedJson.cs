using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace TypedOAuth.Storage;

/// <summary>Writes a record as JSON and protects the JSON.</summary>
/// <remarks>
/// Each thread reuses one writer, because the buffer and the <see cref="Utf8JsonWriter"/> are larger than a record. The buffer contains
/// secrets, so it is wiped after each record.
/// </remarks>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "It lives as long as its thread, and holds no resource.")]
internal sealed class ProtectedJson
{
    private const int InitialBytes = 1024;

    /// <summary>The maximum size of a reused buffer. Without a limit, one unusually large token would waste memory in each thread.</summary>
    private const int MaxKeptBytes = 16 * 1024;

    [ThreadStatic]
    private static ProtectedJson? _kept;

    private readonly WipingBufferWriter _buffer = new(InitialBytes);
    private readonly Utf8JsonWriter _json;

    private ProtectedJson() => _json = new(_buffer);

    /// <summary>Writes and protects a record.</summary>
    /// <param name="state">The value that is passed to <paramref name="write"/>.</param>
    /// <param name="protector">Protects the JSON.</param>
    /// <param name="write">Writes the members of the record's object.</param>
    /// <returns>The protected bytes.</returns>
    public static byte[] Write<TState>(TState state, IOAuth2DataProtector protector, Action<Utf8JsonWriter, TState> write)
    {
        // While the writer is in use, no other call can take it, because the application's protector may write another record on this
        // thread.
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

using System.Diagnostics.CodeAnalysis;

namespace TypedOAuth.Storage;

/// <summary>Encrypts and authenticates stored records. Implementations are safe for concurrent use.</summary>
public interface IOAuth2DataProtector
{
    /// <summary>Whether the keys outlive the process, so that the records of a persistent store can be read after a restart.</summary>
    bool IsPersistent { get; }

    /// <summary>Protects bytes.</summary>
    /// <remarks>If the keys are unavailable, throw any exception. The runtime treats the exception as an outage.</remarks>
    /// <param name="plaintext">The bytes to protect; the caller wipes them.</param>
    /// <returns>The protected bytes.</returns>
    byte[] Protect(ReadOnlySpan<byte> plaintext);

    /// <summary>Restores the original bytes from protected bytes.</summary>
    /// <remarks>
    /// If the keys are unavailable, throw any exception. The runtime treats the exception as an outage
    /// (<see cref="OAuth2TransientException"/>) and does not change the record.
    /// </remarks>
    /// <param name="payload">The protected bytes.</param>
    /// <param name="plaintext">The original bytes, in an array that the caller wipes.</param>
    /// <returns>
    /// <see langword="false"/> only if the bytes were changed or their key is known to be lost, so that a retry does not help.
    /// </returns>
    bool TryUnprotect(ReadOnlySpan<byte> payload, [NotNullWhen(true)] out byte[]? plaintext);
}

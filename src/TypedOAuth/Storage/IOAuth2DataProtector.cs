using System.Diagnostics.CodeAnalysis;

namespace TypedOAuth.Storage;

/// <summary>Encrypts and authenticates what is stored. Implementations are safe for concurrent use.</summary>
public interface IOAuth2DataProtector
{
    /// <summary>Whether the keys outlive the process, so that a persistent store's records can be read again.</summary>
    bool IsPersistent { get; }

    /// <summary>Protects bytes. Throws any exception if the keys are out of reach, which the runtime treats as an outage.</summary>
    /// <param name="plaintext">What is protected; the caller wipes it.</param>
    /// <returns>The protected bytes.</returns>
    byte[] Protect(ReadOnlySpan<byte> plaintext);

    /// <summary>
    /// Restores what was protected. Throws any exception if the keys are out of reach: the runtime treats that as an outage
    /// (<see cref="OAuth2TransientException"/>) and leaves the record as it is.
    /// </summary>
    /// <param name="payload">The protected bytes.</param>
    /// <param name="plaintext">What had been protected, in an array that the caller wipes.</param>
    /// <returns>
    /// <see langword="false"/> only if the bytes were changed, or if their key is known to be lost: trying again later does not help.
    /// </returns>
    bool TryUnprotect(ReadOnlySpan<byte> payload, [NotNullWhen(true)] out byte[]? plaintext);
}

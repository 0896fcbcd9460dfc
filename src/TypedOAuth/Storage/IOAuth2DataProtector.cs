using System.Diagnostics.CodeAnalysis;

namespace TypedOAuth.Storage;

/// <summary>Encrypts and authenticates what is stored. Implementations are safe for concurrent use.</summary>
public interface IOAuth2DataProtector
{
    /// <summary>Whether the keys outlive the process, so that a persistent store's records can be read again.</summary>
    bool IsPersistent { get; }

    /// <summary>Protects bytes.</summary>
    /// <param name="plaintext">What is protected.</param>
    /// <returns>The protected bytes.</returns>
    byte[] Protect(ReadOnlySpan<byte> plaintext);

    /// <summary>Gives protected bytes back.</summary>
    /// <param name="payload">The protected bytes.</param>
    /// <param name="plaintext">What had been protected.</param>
    /// <returns><see langword="false"/> where the bytes were changed, or their key is not known.</returns>
    bool TryUnprotect(ReadOnlySpan<byte> payload, [NotNullWhen(true)] out byte[]? plaintext);
}

using System.Security.Cryptography;

namespace TypedOAuth.AspNetCore.Diagnostics;

/// <summary>Distinguishes a key ring that cannot be read from bytes that cannot be unprotected.</summary>
internal static class KeyRingFault
{
    /// <summary>Returns whether Data Protection failed to read its keys.</summary>
    /// <remarks>
    /// Data Protection always throws <see cref="CryptographicException"/>. The exception has no inner exception if the bytes were changed, or if the
    /// key is not in the ring or was revoked. Otherwise, it wraps the exception of the key repository or the key encryption.
    /// </remarks>
    public static bool IsOutage(CryptographicException exception) => exception.InnerException is not (null or CryptographicException);
}

using System.Security.Cryptography;

namespace TypedOAuth.AspNetCore.Diagnostics;

/// <summary>Tells a key ring that is out of reach from bytes that cannot be unprotected.</summary>
internal static class KeyRingFault
{
    /// <summary>
    /// Returns whether Data Protection could not get at its keys. It throws <see cref="CryptographicException"/> in both cases: for bytes that
    /// were changed, and for a key that is not in the ring or was revoked, without an inner one; for what its repository or key encryption
    /// threw, one around that exception.
    /// </summary>
    public static bool IsOutage(CryptographicException exception) => exception.InnerException is not (null or CryptographicException);
}

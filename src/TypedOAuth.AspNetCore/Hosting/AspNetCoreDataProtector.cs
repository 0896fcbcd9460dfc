using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using TypedOAuth.AspNetCore.Diagnostics;
using TypedOAuth.Storage;

namespace TypedOAuth.AspNetCore.Hosting;

/// <summary>Protects data with ASP.NET Core's Data Protection, which stores and rotates its keys.</summary>
/// <remarks>Data that an older key protects can still be read.</remarks>
internal sealed class AspNetCoreDataProtector(IDataProtectionProvider provider, KeyRingStorage storage) : IOAuth2DataProtector
{
    private readonly IDataProtector _protector = provider.CreateProtector("TypedOAuth.Records.v1");

    public bool IsPersistent => storage.IsPersistent;

    public byte[] Protect(ReadOnlySpan<byte> plaintext)
    {
        var copy = plaintext.ToArray();
        try
        {
            return _protector.Protect(copy);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(copy);
        }
    }

    public bool TryUnprotect(ReadOnlySpan<byte> payload, [NotNullWhen(true)] out byte[]? plaintext)
    {
        try
        {
            plaintext = _protector.Unprotect(payload.ToArray());
            return true;
        }
        catch (CryptographicException exception) when (!KeyRingFault.IsOutage(exception))
        {
            plaintext = null;
            return false;
        }
    }
}

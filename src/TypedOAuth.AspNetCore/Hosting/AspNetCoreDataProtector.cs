using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using TypedOAuth.Storage;

namespace TypedOAuth.AspNetCore.Hosting;

/// <summary>Protects with ASP.NET Core's Data Protection, whose keys are kept and rotated: what an older key protected can still be read.</summary>
internal sealed class AspNetCoreDataProtector(IDataProtectionProvider provider) : IOAuth2DataProtector
{
    private readonly IDataProtector _protector = provider.CreateProtector("TypedOAuth.Records.v1");

    public bool IsPersistent => true;

    public byte[] Protect(ReadOnlySpan<byte> plaintext) => _protector.Protect(plaintext.ToArray());

    public bool TryUnprotect(ReadOnlySpan<byte> payload, [NotNullWhen(true)] out byte[]? plaintext)
    {
        try
        {
            plaintext = _protector.Unprotect(payload.ToArray());
            return true;
        }
        catch (CryptographicException)
        {
            plaintext = null;
            return false;
        }
    }
}

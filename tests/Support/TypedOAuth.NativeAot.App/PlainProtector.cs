using System.Diagnostics.CodeAnalysis;
using TypedOAuth.Storage;

namespace TypedOAuth.NativeAot.App;

/// <summary>Protects nothing, because the tokens of this program are made up.</summary>
internal sealed class PlainProtector : IOAuth2DataProtector
{
    public bool IsPersistent => true;

    public byte[] Protect(ReadOnlySpan<byte> plaintext) => plaintext.ToArray();

    public bool TryUnprotect(ReadOnlySpan<byte> payload, [NotNullWhen(true)] out byte[]? plaintext)
    {
        plaintext = payload.ToArray();
        return true;
    }
}

using System.Diagnostics.CodeAnalysis;

namespace TypedOAuth.Storage;

/// <summary>
/// Converts each exception of a protector into a transient error, because an exception means that the keys are unavailable.
/// </summary>
/// <remarks>A protector reports a changed record or a lost key with its return value, not with an exception.</remarks>
internal sealed class OutageAwareDataProtector(IOAuth2DataProtector inner) : IOAuth2DataProtector
{
    public bool IsPersistent => inner.IsPersistent;

    public byte[] Protect(ReadOnlySpan<byte> plaintext)
    {
        try
        {
            return inner.Protect(plaintext);
        }
        catch (Exception exception) when (exception is not OAuth2Exception)
        {
            throw Wrap(exception);
        }
    }

    public bool TryUnprotect(ReadOnlySpan<byte> payload, [NotNullWhen(true)] out byte[]? plaintext)
    {
        try
        {
            return inner.TryUnprotect(payload, out plaintext);
        }
        catch (Exception exception) when (exception is not OAuth2Exception)
        {
            throw Wrap(exception);
        }
    }

    private static OAuth2TransientException Wrap(Exception exception) => new(
        "The keys that protect stored records are unavailable. Try again later. If the error persists, check the location of the keys.",
        innerException: exception);
}

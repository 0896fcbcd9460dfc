using System.Diagnostics.CodeAnalysis;

namespace TypedOAuth.Storage;

/// <summary>
/// Turns whatever a protector throws into a transient error: its keys are out of reach. Only a protector that returns says that a record was
/// changed or that its key is lost.
/// </summary>
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
        "The keys that protect stored records are out of reach. Try again later; if it lasts, check where the keys are kept.",
        innerException: exception);
}

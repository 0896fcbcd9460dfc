using System.Security.Cryptography;

namespace TypedOAuth.Protocol.Secrets;

/// <summary>
/// Random bytes of the operating system's generator, fetched for several secrets at a time: a call costs more than the bytes, and a flow
/// needs two or three secrets. Each thread has its own supply, and what is handed out is wiped from it.
/// </summary>
internal static class RandomSecrets
{
    private const int SupplyBytes = 512;

    [ThreadStatic]
    private static byte[]? _supply;

    [ThreadStatic]
    private static int _left;

    /// <summary>Fills a secret of at most 512 bytes.</summary>
    public static void Fill(Span<byte> secret)
    {
        var supply = _supply ??= new byte[SupplyBytes];
        if (_left < secret.Length)
        {
            RandomNumberGenerator.Fill(supply);
            _left = SupplyBytes;
        }

        _left -= secret.Length;
        var taken = supply.AsSpan(_left, secret.Length);
        taken.CopyTo(secret);
        taken.Clear();
    }
}

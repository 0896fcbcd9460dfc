using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace TypedOAuth.Protocol.Accounts;

/// <summary>Computes the text with which a store recognizes an account that another user has connected.</summary>
internal static class AccountClaim
{
    /// <summary>Returns the hash of issuer and id. A hash has a fixed length and reveals no personal data.</summary>
    public static string Of(OAuth2Account account) =>
        Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes($"{account.Issuer}\n{account.Id}")));
}

using TypedOAuth.Protocol.Accounts;

namespace TypedOAuth.Tests.Protocol.Accounts;

/// <summary>Tests the text of a claim, which stores keep. It must never change.</summary>
public sealed class AccountClaimTests
{
    [Theory]
    [InlineData(null, "T1", "yZBfrYbCBkieZ5yxGGV5b5ilfz_Jy9c9ceCRKg8Sz5M")]
    [InlineData("https://as.example", "T1", "rrA9XnJhoGTLNt2akhHSj6MDLlfXCjpqzpqylbbGaNk")]
    public void A_claim_is_the_hash_of_issuer_and_id(string? issuer, string id, string claim)
    {
        var account = new OAuth2Account(id) { Issuer = issuer };
        Assert.Equal(claim, AccountClaim.Of(account));
        Assert.Equal(AccountClaim.Of(account), AccountClaim.Of(account with { Label = "Ada" }));
    }
}

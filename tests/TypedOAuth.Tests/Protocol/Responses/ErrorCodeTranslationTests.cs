using System.Net;
using System.Text;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.Responses;

namespace TypedOAuth.Tests.Protocol.Responses;

/// <summary>Translates a provider's error codes.</summary>
public sealed class ErrorCodeTranslationTests
{
    private static readonly Oddities Odd = new()
    {
        ErrorCodes = [new("40029", OAuth2ErrorCodes.InvalidGrant), new("bad_verification_code", OAuth2ErrorCodes.InvalidGrant), new("same", "same")],
    };

    [Theory]
    [InlineData("""{"error":40029}""", "invalid_grant", "40029")]
    [InlineData("""{"error":"40029"}""", "invalid_grant", "40029")]
    [InlineData("""{"error":40029.0}""", "40029.0", null)]
    [InlineData("error=bad_verification_code", "invalid_grant", "bad_verification_code")]
    [InlineData("""{"error":"Bad_Verification_Code"}""", "Bad_Verification_Code", null)]
    [InlineData("""{"error":"same"}""", "same", null)]
    [InlineData("""{"error":"invalid_client"}""", "invalid_client", null)]
    public void Codes_are_compared_as_texts(string body, string code, string? providerCode)
    {
        var error = Odd.Refuse(body);
        Assert.Equal((code, providerCode), (error.Code, error.ProviderCode));
        Assert.Equal(error, new RevocationResponseReader(Odd.Define()).FindError(Encoding.UTF8.GetBytes(body), HttpStatusCode.BadRequest)! with
        {
            Status = HttpStatusCode.OK,
        });
    }

    [Theory]
    [InlineData("The code was used.", "The code was used. (provider code 40029)")]
    [InlineData("", "(provider code 40029)")]
    [InlineData(null, "(provider code 40029)")]
    public void The_description_shows_the_code_of_the_provider(string? description, string expected) =>
        Assert.Equal(expected, OAuth2Error.FromServer("invalid_grant", description, null, null, "40029").Description);

    [Fact]
    public void The_code_of_the_provider_is_cleaned_and_stays_visible()
    {
        var error = OAuth2Error.FromServer("invalid_grant", new string('x', 600), null, null, "4\n\"00\"");
        Assert.Equal(500, error.Description!.Length);
        Assert.EndsWith("x (provider code 4 '00')", error.Description, StringComparison.Ordinal);
        Assert.Equal(
            $"(provider code {new string('9', 64)})", OAuth2Error.FromServer("invalid_grant", null, null, null, new string('9', 600)).Description);
    }

    [Fact]
    public void A_client_without_declarations_keeps_each_code() =>
        Assert.Equal(("40029", null), ErrorCodeTranslation.Translate(new Oddities().Define(), "40029"));
}

using TypedOAuth.Generated;
using TypedOAuth.Protocol.Endpoints;

namespace TypedOAuth.Tests.Protocol.Endpoints;

/// <summary>Checks how an issuer with placeholders is compared with an issuer in a response.</summary>
public sealed class IssuerTemplateTests
{
    [Theory]
    [InlineData("https://as.example/{tid}/v2.0", "https://as.example/abc/v2.0", true)]
    [InlineData("https://as.example/{tid}/v2.0", "https://as.example/ABC/v2.0", false)]
    [InlineData("https://as.example/{tid}/v2.0", "https://as.example//v2.0", false)]
    [InlineData("https://as.example/{tid}/v2.0", "https://as.example/abc/v2.0/x", false)]
    [InlineData("https://as.example/{tid}/v2.0", "https://as.example/abc/def/v2.0", false)]
    [InlineData("https://as.example/{tid}/v2.0", "https://as.evil/abc/v2.0", false)]
    [InlineData("https://as.example/{tid}/v2.0", "https://as.example/", false)]
    [InlineData("https://as.example/{tid}", "https://as.example/abc", true)]
    [InlineData("https://as.example/{tid}", "https://as.example/", false)]
    [InlineData("https://{tid}.as.example/{tid}/x", "https://abc.as.example/abc/x", true)]
    [InlineData("https://as.example", "https://as.example", true)]
    [InlineData("https://as.example", "https://as.example/", false)]
    public void A_permitted_value_in_the_place_of_a_placeholder_matches(string issuer, string named, bool matches)
    {
        var definition = new OAuth2ClientDefinition
        {
            Alias = "a",
            DisplayName = "A",
            AuthUri = "https://as.example/authorize",
            AccessTokenUri = "https://as.example/token",
            EndpointParameters = [new("tid") { Source = OAuth2EndpointParameterSource.IdToken, Pattern = "[a-z]+" }],
        };
        var filler = EndpointFiller.Create(EndpointParameterSet.Create(definition, [issuer]), new Dictionary<string, string>(), "id");
        Assert.Equal(matches, new IssuerTemplate(issuer, filler).Matches(named));
        var bound = new IssuerTemplate(issuer, filler.Bind(new Dictionary<string, string> { ["tid"] = "abc" }));
        Assert.Equal(matches, bound.Matches(named));
        Assert.Equal(issuer, bound.Stable);
    }
}

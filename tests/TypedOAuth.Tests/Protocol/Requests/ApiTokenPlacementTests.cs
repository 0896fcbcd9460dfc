using TypedOAuth.Generated;
using TypedOAuth.Protocol.Requests;
using TypedOAuth.Tests.Harness;

namespace TypedOAuth.Tests.Protocol.Requests;

/// <summary>Checks the declared headers and parameters of API requests.</summary>
public sealed class ApiTokenPlacementTests
{
    private static readonly FixedValues Values = new(("access_token", "t 1"), ("client_id", "id"));

    [Fact]
    public void A_client_that_declares_nothing_for_its_api_has_no_placement() =>
        Assert.Null(ApiTokenPlacement.Create(Define([new("Notion-Version", "2022-06-28")], [new("a", "b")])));

    [Fact]
    public void Headers_that_have_a_value_are_sent()
    {
        var placement = ApiTokenPlacement.Create(Define(
            [
                new("X-Token", "{access_token}") { On = OAuth2Requests.Api },
                new("Client-Id", "{client_id}") { On = OAuth2Requests.All },
                new("X-None", "{nothing}") { On = OAuth2Requests.Api },
            ],
            []))!;
        Assert.True(placement.SendsToken);
        Assert.False(placement.HasParameters);
        Assert.Equal([new("X-Token", "t 1"), new("Client-Id", "id")], placement.GetHeaders(Values));
    }

    [Theory]
    [InlineData("https://api.example/me", "https://api.example/me?v=5&access_token=t%201")]
    [InlineData("https://api.example/me?a=b%20c#x", "https://api.example/me?a=b%20c&v=5&access_token=t%201#x")]
    [InlineData("https://api.example/me?v=6", "https://api.example/me?v=6&access_token=t%201")]
    public void Parameters_are_added_unless_the_caller_has_set_them(string uri, string expected)
    {
        var placement = ApiTokenPlacement.Create(Define(
            [], [new("v", "5") { On = OAuth2Requests.Api }, new("access_token", "{access_token}") { On = OAuth2Requests.Api }]))!;
        Assert.True(placement.SendsToken);
        Assert.Equal(expected, placement.AddParameters(new Uri(uri), Values).AbsoluteUri);
    }

    [Fact]
    public void Constants_alone_do_not_replace_the_bearer_header() =>
        Assert.False(ApiTokenPlacement.Create(Define([new("Notion-Version", "2022-06-28") { On = OAuth2Requests.Api }], []))!.SendsToken);

    private static OAuth2ClientDefinition Define(OAuth2RequestHeaderAttribute[] headers, OAuth2RequestParameterAttribute[] parameters) => new()
    {
        Alias = "odd",
        DisplayName = "Odd",
        AuthUri = "https://as.example/authorize",
        AccessTokenUri = "https://as.example/token",
        RequestHeaders = headers,
        RequestParameters = parameters,
    };
}

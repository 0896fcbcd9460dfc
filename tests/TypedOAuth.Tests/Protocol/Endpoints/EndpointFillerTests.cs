using TypedOAuth.Generated;
using TypedOAuth.Protocol.Endpoints;

namespace TypedOAuth.Tests.Protocol.Endpoints;

/// <summary>Checks how the placeholders of addresses are replaced.</summary>
public sealed class EndpointFillerTests
{
    [Theory]
    [InlineData("https://as.example/authorize", "https://as.example/authorize")]
    [InlineData("https://{shop}.example.com/token", "https://tea.example.com/token")]
    [InlineData("https://%7Bshop%7d.example.com/{shop}", "https://tea.example.com/tea")]
    [InlineData("https://as.example/{path}/token?p={path}", "https://as.example/a%26b%3D%C3%A4/token?p=a%26b%3D%C3%A4")]
    [InlineData("https://as.example/{client_id}/token", "https://as.example/the%20client/token")]
    [InlineData("https://as.example/{token}/{other}", "https://as.example/{token}/{other}")]
    [InlineData("https://as.example/?claims={\"id_token\":{\"a\":null}}", "https://as.example/?claims={\"id_token\":{\"a\":null}}")]
    public void Placeholders_are_replaced_and_encoded_in_path_and_query(string address, string expected)
    {
        var definition = Create(new("shop"), new("path") { Pattern = ".*" });
        var filler = EndpointFiller.Create(
            EndpointParameterSet.Create(definition, [address]), new Dictionary<string, string> { ["shop"] = "tea", ["path"] = "a&b=ä" }, "the client");
        Assert.Equal(expected, filler.Fill(address));
    }

    [Fact]
    public void Values_of_a_connection_replace_defaults_but_not_constants()
    {
        var filler = CreateFiller(
            new("shop") { Source = OAuth2EndpointParameterSource.User, Value = "common" }, new("region") { Value = "eu" });
        const string Address = "https://{shop}.{region}.example.com/";
        Assert.Equal("https://common.eu.example.com/", filler.Fill(Address));
        Assert.Equal("https://tea.eu.example.com/", filler.Bind(new Dictionary<string, string> { ["shop"] = "tea", ["region"] = "us" }).Fill(Address));
        Assert.Equal(["shop"], filler.ConnectionValues.Keys);
    }

    /// <summary>A stored value was converted when it was entered. A second conversion would lead to another tenant.</summary>
    [Fact]
    public void A_stored_value_is_not_converted_again()
    {
        var shop = new OAuth2EndpointParameterAttribute("shop") { Source = OAuth2EndpointParameterSource.User, Suffix = "-eu" };
        var entered = new EndpointParameter(shop, isInHost: true).TryAccept("Tea-eu-eu")!;
        Assert.Equal("tea-eu", entered);
        Assert.Equal("https://tea-eu.example.com/", CreateFiller(shop).Bind(new Dictionary<string, string> { ["shop"] = entered }).Fill("https://{shop}.example.com/"));
    }

    [Fact]
    public void A_stored_value_that_is_no_longer_permitted_is_not_replaced_by_the_default()
    {
        var filler = CreateFiller(new OAuth2EndpointParameterAttribute("shop") { Source = OAuth2EndpointParameterSource.User, Value = "common", Values = ["common"] });
        var bound = filler.Bind(new Dictionary<string, string> { ["shop"] = "tea" });
        Assert.Equal("https://{shop}.example.com/", bound.Fill("https://{shop}.example.com/"));
        Assert.Equal("shop", bound.FindMissing("https://{shop}.example.com/")?.Name);
    }

    [Fact]
    public void A_claim_of_the_ID_token_has_no_default_before_the_token_is_read()
    {
        var filler = CreateFiller(new OAuth2EndpointParameterAttribute("tid") { Source = OAuth2EndpointParameterSource.IdToken, Value = "common" });
        Assert.Equal("https://as.example/{tid}", filler.Fill("https://as.example/{tid}"));
    }

    [Fact]
    public void Different_values_have_different_keys()
    {
        var filler = CreateFiller(
            new("a") { Source = OAuth2EndpointParameterSource.User }, new("b") { Source = OAuth2EndpointParameterSource.Callback }, new("c"));
        Assert.Equal("", filler.GetKey(new Dictionary<string, string> { ["c"] = "x", ["d"] = "y" }));
        Assert.Equal(3, new[] { Key("x", null), Key(null, "x"), Key("x", "x") }.Distinct().Count());

        string Key(string? a, string? b)
        {
            var values = new Dictionary<string, string>();
            if (a is not null)
            {
                values["a"] = a;
            }

            if (b is not null)
            {
                values["b"] = b;
            }

            return filler.GetKey(values);
        }
    }

    private static EndpointFiller CreateFiller(params OAuth2EndpointParameterAttribute[] parameters) => EndpointFiller.Create(
        EndpointParameterSet.Create(Create(parameters), []), new Dictionary<string, string>(), "id");

    private static OAuth2ClientDefinition Create(params OAuth2EndpointParameterAttribute[] parameters) => new()
    {
        Alias = "a",
        DisplayName = "A",
        AuthUri = "https://as.example/authorize",
        AccessTokenUri = "https://as.example/token",
        EndpointParameters = parameters,
    };
}

using TypedOAuth.Protocol.Endpoints;

namespace TypedOAuth.Tests.Protocol.Endpoints;

/// <summary>Checks that an address is used only if it is parsed as it is written.</summary>
public sealed class EndpointTextTests
{
    [Theory]
    [InlineData("https://tea.example.com/token?a=/b", true)]
    [InlineData("https://tea.example.com", true)]
    [InlineData("https://TEA.example.com:8443/token", true)]
    [InlineData("http://[::1]:5000/token", true)]
    [InlineData("https://*.tea.example.com", true)]
    [InlineData("https://tea@evil.example/token", false)]
    [InlineData("https://tea.example.com/a/../token", false)]
    [InlineData("https://tea.example.com/%2e%2e/token", false)]
    public void An_address_is_compared_with_its_text(string address, bool isSame)
    {
        var (start, end) = EndpointText.GetAuthority(address);
        Assert.Equal(isSame, EndpointText.TryParse(address) is { } uri && EndpointText.IsParsedAsWritten(address, address[start..end], uri));
    }

    [Fact]
    public void A_value_does_not_end_the_host_of_its_template()
    {
        const string Address = "https://as.example/evil.as.example/token";
        Assert.False(EndpointText.IsParsedAsWritten(Address, "as.example/evil.as.example", new(Address)));
    }

    [Theory]
    [InlineData("https://{shop}.example.com/", false)]
    [InlineData("https://{shop}-api.example.com:8443/{shop}", false)]
    [InlineData("https://{shop}/", true)]
    [InlineData("https://{shop}.com/", true)]
    [InlineData("https://login-{shop}.com/", true)]
    [InlineData("https://example.{shop}/", true)]
    [InlineData("https://{shop}.{region}.com/", true)]
    [InlineData("https://{shop}.com./", true)]
    public void A_placeholder_without_a_domain_after_it_could_be_any_host(string address, bool isWhole) =>
        Assert.Equal(isWhole, EndpointText.IsWholeHost(address, EndpointText.FindInHost(address).First(), static _ => []));

    [Theory]
    [InlineData("https://{shop}.{domain}/", "example.com example.eu", false)]
    [InlineData("https://{shop}-{region}.{domain}/", "example.com", false)]
    [InlineData("https://{shop}.{domain}.com/", "example", false)]
    [InlineData("https://{shop}.{domain}/", "example.com com", true)]
    [InlineData("https://{shop}{domain}/", "example.com", true)]
    [InlineData("https://{shop}.{domain}/", "", true)]
    public void A_domain_from_a_list_follows_a_placeholder(string address, string texts, bool isWhole) => Assert.Equal(
        isWhole,
        EndpointText.IsWholeHost(
            address, EndpointText.FindInHost(address).First(),
            name => name == "domain" ? texts.Split(' ', StringSplitOptions.RemoveEmptyEntries) : []));
}

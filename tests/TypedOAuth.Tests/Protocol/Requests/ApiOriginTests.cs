using TypedOAuth.Protocol.Requests;

namespace TypedOAuth.Tests.Protocol.Requests;

/// <summary>Checks which URIs an origin covers, and which texts are not origins.</summary>
public sealed class ApiOriginTests
{
    [Theory]
    [InlineData("https://api.example", "https://api.example/v1?q#f", true)]
    [InlineData("https://api.example/", "https://API.EXAMPLE:443/", true)]
    [InlineData("HTTPS://API.example:443", "https://api.example/", true)]
    [InlineData("https://api.example:8443", "https://api.example:8443/", true)]
    [InlineData("https://api.example", "https://api.example:8443/", false)]
    [InlineData("https://api.example", "http://api.example/", false)]
    [InlineData("https://api.example", "https://a.api.example/", false)]
    [InlineData("https://api.example", "https://api.example./", false)]
    [InlineData("https://bücher.example", "https://xn--bcher-kva.example/", true)]
    [InlineData("https://xn--bcher-kva.example", "https://BÜCHER.example/", true)]
    [InlineData("https://[::1]", "https://[0:0:0:0:0:0:0:1]/", true)]
    [InlineData("http://localhost:5000", "http://localhost:5000/x", true)]
    [InlineData("http://localhost:5000", "http://127.0.0.1:5000/x", false)]
    [InlineData("http://localhost:5000", "https://localhost:5000/x", false)]
    [InlineData("https://*.api.example", "https://eu.api.example/x", true)]
    [InlineData("https://*.api.example", "https://EU.API.example/x", true)]
    [InlineData("https://*.api.example:8443", "https://eu.api.example:8443/x", true)]
    [InlineData("https://*.api.example", "https://api.example/x", false)]
    [InlineData("https://*.api.example", "https://a.b.api.example/x", false)]
    [InlineData("https://*.api.example", "https://evilapi.example/x", false)]
    [InlineData("https://*.api.example", "https://eu.api.example.evil.example/x", false)]
    [InlineData("https://*.bücher.example", "https://a.xn--bcher-kva.example/", true)]
    public void An_origin_covers_scheme_host_and_port(string origin, string uri, bool isCovered) =>
        Assert.Equal(isCovered, ApiOrigin.Parse(origin)!.Covers(new Uri(uri)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("://")]
    [InlineData("api.example")]
    [InlineData("https://")]
    [InlineData("https://api.example/v1")]
    [InlineData("https://api.example//")]
    [InlineData("https://api.example?")]
    [InlineData("https://api.example#")]
    [InlineData("https://@api.example")]
    [InlineData("https://api.example ")]
    [InlineData("https:\\\\api.example")]
    [InlineData("http://api.example")]
    [InlineData("ftp://localhost")]
    [InlineData("https://*")]
    [InlineData("https://*.")]
    [InlineData("https://*.com")]
    [InlineData("https://*.com.")]
    [InlineData("https://*.*.example.org")]
    [InlineData("https://a*.example.org")]
    [InlineData("https://a.*.example.org")]
    [InlineData("https://*.127.0.0.1")]
    [InlineData("https://*.[::1]")]
    public void Anything_else_is_no_origin(string? text) => Assert.Null(ApiOrigin.Parse(text));

    [Theory]
    [InlineData("https://user:pw@API.example/path?query#fragment", "https://api.example")]
    [InlineData("https://api.example:8443/", "https://api.example:8443")]
    [InlineData("http://[::1]:5000/x", "http://[::1]:5000")]
    [InlineData("https://bücher.example/", "https://xn--bcher-kva.example")]
    public void An_origin_is_described_without_the_rest_of_its_uri(string uri, string origin) =>
        Assert.Equal(origin, ApiOrigin.Describe(new Uri(uri)));
}

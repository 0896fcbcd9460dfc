using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using TypedOAuth.AspNetCore.Browser;

namespace TypedOAuth.AspNetCore.Tests.Browser;

/// <summary>Checks how cookies are found by their exact names.</summary>
public sealed class CookieHeaderTests
{
    [Theory]
    [InlineData("name=value", "value")]
    [InlineData("a=1;name=value ; b=2", "value")]
    [InlineData("a=1; name=value%3D; NAME=other", "value=")]
    [InlineData("NAME=other; name=value", "value")]
    [InlineData("name=", "")]
    [InlineData("name=%zz", "%zz")]
    [InlineData("NAME=other; names=1; xname=2; name", null)]
    [InlineData("=name=value", null)]
    [InlineData(";;=;", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_cookie_is_found_by_its_exact_name(string? header, string? expected)
    {
        var request = new DefaultHttpContext().Request;
        request.Headers.Cookie = header;
        Assert.Equal(expected, CookieHeader.Find(request, "name"));
    }

    [Fact]
    public void A_request_may_have_several_headers()
    {
        var request = new DefaultHttpContext().Request;
        request.Headers.Cookie = new StringValues(["a=1", "name=value"]);
        Assert.Equal("value", CookieHeader.Find(request, "name"));
    }
}

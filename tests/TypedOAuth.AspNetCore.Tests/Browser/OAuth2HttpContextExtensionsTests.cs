using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace TypedOAuth.AspNetCore.Tests.Browser;

/// <summary>Reads the user of a request, as applications do.</summary>
public sealed class OAuth2HttpContextExtensionsTests
{
    [Fact]
    public void The_user_is_named_by_the_identifier_of_the_signed_in_user()
    {
        using var services = CreateServices();
        Assert.Equal("ada", CreateContext(services, new([new(ClaimTypes.NameIdentifier, "ada")], "Test")).GetOAuth2UserId());
    }

    [Fact]
    public void The_user_is_named_by_the_option_if_it_is_set()
    {
        using var services = CreateServices(static context => context.User.FindFirstValue("sub"));
        Assert.Equal("s1", CreateContext(services, new([new(ClaimTypes.NameIdentifier, "ada"), new("sub", "s1")], "Test")).GetOAuth2UserId());
    }

    [Fact]
    public void There_is_none_where_no_user_is_signed_in_or_the_user_has_no_identifier()
    {
        using var services = CreateServices();
        Assert.Null(CreateContext(services, new()).GetOAuth2UserId());
        Assert.Null(CreateContext(services, new([new(ClaimTypes.NameIdentifier, "ada")])).GetOAuth2UserId());
        Assert.Null(CreateContext(services, new([new("sub", "s1")], "Test")).GetOAuth2UserId());
    }

    [Fact]
    public void An_application_without_the_services_is_told_what_to_call()
    {
        using var services = new ServiceCollection().BuildServiceProvider();
        var exception = Assert.Throws<InvalidOperationException>(() => CreateContext(services, new()).GetOAuth2UserId());
        Assert.Contains("AddTypedOAuthAspNetCore()", exception.Message, StringComparison.Ordinal);
    }

    private static ServiceProvider CreateServices(Func<HttpContext, string?>? userId = null)
    {
        var services = new ServiceCollection();
        services.AddTypedOAuth(options => options.UserId = userId);
        services.AddTypedOAuthAspNetCore();
        return services.BuildServiceProvider();
    }

    private static DefaultHttpContext CreateContext(IServiceProvider services, ClaimsIdentity identity) =>
        new() { RequestServices = services, User = new ClaimsPrincipal(identity) };
}

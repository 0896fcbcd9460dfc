using TypedOAuth.Generated;
using TypedOAuth.Protocol.Endpoints;

namespace TypedOAuth.Tests.Protocol.Responses;

/// <summary>Checks that only a response with values of the authorization has memory for them.</summary>
public sealed class OAuth2TokenResponseTests
{
    /// <summary>The size is that of version 0.5.0, which knew no endpoint parameters.</summary>
    [Fact]
    public void A_standard_response_has_the_size_of_its_standard_values()
    {
        _ = Create();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var response = Create();
        Assert.Equal(176, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Empty(response.EndpointParameters);
        Assert.False(response.GetCallbackField(0).HasValue);
    }

    [Fact]
    public void The_values_of_the_authorization_are_kept_together()
    {
        var values = EndpointParameterValues.Of([KeyValuePair.Create("shop", "tea")]);
        var response = Create().WithCallbackFields(["realm"]).WithEndpointParameters(values);
        Assert.Equal("tea", response.EndpointParameters["shop"]);
        Assert.True(response.GetCallbackField(0).HasValue);
        Assert.False(response.GetCallbackField(1).HasValue);
        Assert.Equal("tea", response.ReplacedBy(Create()).EndpointParameters["shop"]);
        Assert.Same(response, response.WithEndpointParameters(values));
    }

    private static OAuth2TokenResponse Create() => new([]) { AccessToken = "at" };
}

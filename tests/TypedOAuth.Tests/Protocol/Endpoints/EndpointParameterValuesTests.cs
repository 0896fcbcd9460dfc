using TypedOAuth.Protocol.Endpoints;

namespace TypedOAuth.Tests.Protocol.Endpoints;

/// <summary>Checks that values are compared by value.</summary>
public sealed class EndpointParameterValuesTests
{
    [Fact]
    public void The_order_of_the_names_does_not_matter()
    {
        var first = EndpointParameterValues.Of([new("a", "1"), new("b", "2")]);
        var second = EndpointParameterValues.Of([new("b", "2"), new("a", "1")]);
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.NotEqual(first, second.With("a", "2"));
        Assert.NotEqual(first, second.With("a", null));
        Assert.Equal(["b"], second.With("a", null).Keys);
        Assert.Equal("1", first["a"]);
        Assert.Throws<KeyNotFoundException>(() => first["c"]);
    }

    [Fact]
    public void No_values_are_one_instance()
    {
        Assert.Same(EndpointParameterValues.Empty, EndpointParameterValues.Of(new Dictionary<string, string>()));
        Assert.Same(EndpointParameterValues.Empty, EndpointParameterValues.Of([new("a", "1")]).With("a", null));
    }
}

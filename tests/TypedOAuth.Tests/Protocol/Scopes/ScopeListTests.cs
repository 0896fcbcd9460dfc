using TypedOAuth.Protocol.Scopes;

namespace TypedOAuth.Tests.Protocol.Scopes;

/// <summary>Checks the conversion of scopes between requests, responses and the library's format.</summary>
public sealed class ScopeListTests
{
    [Theory]
    [InlineData(",", "read write user", "read,write", null, "user", "read")]
    [InlineData(" ", "read,write user", "read,write", "", "user", "read,write")]
    public void A_scope_with_the_separator_in_it_is_counted_as_what_the_provider_sees(string separator, string text, params string?[] scopes)
    {
        var requested = ScopeList.Create(scopes, separator);
        Assert.Equal(text, requested.Text);
        var granted = ScopeList.FromWire(requested.ToWire(separator), separator, requested);
        Assert.Equal(requested, granted);
        Assert.Empty(requested.Except(granted));
    }
}

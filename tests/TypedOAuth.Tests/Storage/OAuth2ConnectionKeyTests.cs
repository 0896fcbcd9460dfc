using TypedOAuth.Storage;

namespace TypedOAuth.Tests.Storage;

/// <summary>Checks that two keys are equal if they identify the same connection.</summary>
public sealed class OAuth2ConnectionKeyTests
{
    private static readonly OAuth2ConnectionKey Key = new("google", "ada", "work");

    [Fact]
    public void Keys_of_the_same_parts_are_equal()
    {
        OAuth2ConnectionKey same = new("google", new string("ada"), new string("work"));
        Assert.Equal(Key, same);
        Assert.Equal(Key.GetHashCode(), same.GetHashCode());
        Assert.Equal(new OAuth2ConnectionKey("google", "ada").GetHashCode(), new OAuth2ConnectionKey("google", "ada", "").GetHashCode());
    }

    [Fact]
    public void Keys_that_differ_in_one_part_are_not_equal()
    {
        Assert.NotEqual(Key, Key with { Alias = "github" });
        Assert.NotEqual(Key, Key with { UserId = "Ada" });
        Assert.NotEqual(Key, Key with { Account = "home" });
        Assert.NotEqual(Key, Key with { Account = "" });
    }

    [Fact]
    public void A_key_without_values_can_be_compared()
    {
        OAuth2ConnectionKey empty = default;
        Assert.NotEqual(Key, empty);
        Assert.Contains(empty, new HashSet<OAuth2ConnectionKey> { Key, empty });
    }
}

using System.Reflection;
using TypedOAuth.Generated;

namespace TypedOAuth.Providers.Tests;

/// <summary>
/// Real providers' configurations. That they build is the test: a rule of severity warning or higher is an error here, unless the
/// provider is at fault, and then a pragma beside it says so.
/// </summary>
public sealed class ProviderTests
{
    private static readonly List<OAuth2ClientDefinition> Definitions =
    [
        .. typeof(ProviderTests).Assembly.GetTypes()
            .Where(static type => type.GetCustomAttribute<OAuth2ClientAttribute>() is not null)
            .Select(static type => (OAuth2ClientDefinition)type.GetProperty("Definition", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!),
    ];

    [Fact]
    public void A_hundred_providers_have_a_client_each()
    {
        Assert.True(Definitions.Count >= 100, $"There are {Definitions.Count}.");
        Assert.Equal(Definitions.Count, Definitions.DistinctBy(static definition => definition.Alias).Count());
        Assert.All(Definitions, static definition => Assert.Equal("https", new Uri(definition.AccessTokenUri).Scheme));
    }
}

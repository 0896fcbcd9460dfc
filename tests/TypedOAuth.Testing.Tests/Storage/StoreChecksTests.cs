using System.Reflection;

namespace TypedOAuth.Testing.Tests.Storage;

public sealed class StoreChecksTests
{
    /// <summary>The package uses no reflection, so that trimmed test programs run all checks. This test holds its list complete.</summary>
    [Fact]
    public void The_list_has_each_check_once()
    {
        var methods = typeof(StoreChecks).Assembly.GetTypes()
            .Where(static type => type.Namespace == "TypedOAuth.Testing.Storage.Checks" && type.Name.EndsWith("Checks", StringComparison.Ordinal))
            .SelectMany(static type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Select(static method => $"{method.DeclaringType!.Name}.{method.Name}").ToList();
        Assert.NotEmpty(methods);
        Assert.Equal(methods.Order(StringComparer.Ordinal), StoreChecks.All.Select(static check => check.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_check_is_shown_by_its_name() => Assert.All(StoreChecks.All, static check => Assert.Equal(check.Name, check.ToString()));
}

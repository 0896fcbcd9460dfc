using TypedOAuth.Testing.Storage;

namespace TypedOAuth.TestSupport;

/// <summary>Runs every check on a store; the tests of each store inherit this class.</summary>
public abstract class StoreConformanceTests
{
    /// <summary>The names of the checks; a test shows only the name, because the runner would truncate a long argument.</summary>
    public static IEnumerable<TheoryDataRow<string>> Checks =>
        StoreChecks.All.Select(static check => new TheoryDataRow<string>(check.Name) { TestDisplayName = check.Name });

    /// <summary>Creates a fixture with an empty store.</summary>
    protected abstract IStoreFixture CreateFixture();

    [Theory]
    [MemberData(nameof(Checks))]
    public async Task The_store_passes(string check)
    {
        await using var fixture = CreateFixture();
        await StoreChecks.All.Single(candidate => candidate.Name == check).RunAsync(fixture);
    }
}

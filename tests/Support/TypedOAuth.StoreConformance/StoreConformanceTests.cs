namespace TypedOAuth.StoreConformance;

/// <summary>Runs every check on a store; each store's test project inherits it.</summary>
public abstract class StoreConformanceTests
{
    /// <summary>The names of the checks. A test is displayed by the name alone, as the runner would cut a long argument.</summary>
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

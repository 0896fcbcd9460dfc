namespace TypedOAuth.Testing.Tests.Storage;

/// <summary>Checks that each check fails on a store that breaks its promise. A check that finds no mutant could not fail.</summary>
public sealed class StoreCheckTests
{
    private static readonly Mutant[] Mutants =
    [
        .. RecordMutants.All, .. KeyMutants.All, .. LeaseMutants.All, .. MarkMutants.All, .. HealingMutants.All, .. ClaimMutants.All,
        .. ListingMutants.All, .. PendingMutants.All, .. OtherMutants.All,
    ];

    public static IEnumerable<TheoryDataRow<string, string>> Faults =>
        from mutant in Mutants
        from check in mutant.Checks
        select new TheoryDataRow<string, string>(mutant.Fault, check) { TestDisplayName = $"{check}: {mutant.Fault}" };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_check_finds_the_fault(string fault, string check)
    {
        await using var stores = new BrokenStores();
        Mutants.Single(mutant => mutant.Fault == fault).Break(stores);
        var run = StoreChecks.All.Single(candidate => candidate.Name == check).RunAsync(stores);
        var exception = await Assert.ThrowsAsync<StoreConformanceException>(() => run);
        Assert.DoesNotContain("ConfigureAwait", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_check_has_a_fault_to_find() =>
        Assert.Empty(StoreChecks.All.Select(static check => check.Name).Except(Mutants.SelectMany(static mutant => mutant.Checks)));

    [Fact]
    public async Task A_check_needs_a_fixture() =>
        await Assert.ThrowsAsync<ArgumentNullException>(() => StoreChecks.All[0].RunAsync(null!));
}

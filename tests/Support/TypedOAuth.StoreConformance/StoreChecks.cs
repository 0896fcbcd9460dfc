using System.Reflection;

namespace TypedOAuth.StoreConformance;

/// <summary>Lists the checks that every store must pass. They need no test framework: each has a name, and throws if it fails.</summary>
public static class StoreChecks
{
    private static readonly Type[] Subjects =
    [
        typeof(RecordChecks),
        typeof(KeyChecks),
        typeof(LeaseChecks),
        typeof(MarkChecks),
        typeof(HealingChecks),
        typeof(ClaimChecks),
        typeof(ListingChecks),
        typeof(ListingChangeChecks),
        typeof(PendingChecks),
        typeof(PendingLimitChecks),
        typeof(TimeChecks),
        typeof(CancellationChecks),
    ];

    /// <summary>Returns the checks; each needs a new fixture.</summary>
    public static IReadOnlyList<StoreCheck> All { get; } =
    [
        .. from subject in Subjects
           from method in subject.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
           select new StoreCheck($"{subject.Name}.{method.Name}", method.CreateDelegate<Func<IStoreFixture, Task>>()),
    ];
}

using System.Globalization;

namespace TypedOAuth.Benchmarks.Hosting;

/// <summary>Reads the tokens of many users through the cache, and measures the remaining memory.</summary>
internal sealed class WorkingSet : IComparison
{
    private const string Bounded = "TypedOAuth, a tenth of the capacity";
    private const string Peer = "Microsoft.Identity.Client 4.92.0";
    private const string Heap = "managed heap for the connections";
    private const string PerConnection = "managed heap per connection";
    private const string WorkingSetGrowth = "working set for the connections";
    private const double Megabyte = 1024 * 1024;

    /// <summary>One thread for garbage collection, so that the working set contains no reserves of other threads.</summary>
    private static readonly Dictionary<string, string> Environment = new(StringComparer.Ordinal) { ["DOTNET_gcServer"] = "0" };

    public string Name => "working-set";

    public async Task<ComparisonResult> RunAsync(bool isShort, CancellationToken cancellationToken)
    {
        // One user fewer than the capacity. A generation of the cache that becomes full turns into the old one, and both would then be
        // full.
        var capacity = isShort ? 5_000 : 100_000;
        var users = capacity - 1;
        var full = await MeasureAsync(CachedConnections.TypedOAuth, users, capacity, cancellationToken);
        var tenth = await MeasureAsync(CachedConnections.TypedOAuth, users, capacity / 10, cancellationToken);
        var msal = await MeasureAsync(CachedConnections.Msal, users, capacity, cancellationToken);
        ThrowUnlessHeld(full, users);
        return Summarize(users, full, tenth, msal);
    }

    private ComparisonResult Summarize(int users, MemoryUse full, MemoryUse tenth, MemoryUse msal) => new(
        Name,
        $"Memory of {users.ToString("N0", CultureInfo.InvariantCulture)} users' connections, 1 KB of tokens each",
        [
            new(Subjects.Own, Heap, "MB", full.Heap / Megabyte),
            new(Bounded, Heap, "MB", tenth.Heap / Megabyte),
            new(Peer, Heap, "MB", msal.Heap / Megabyte),
            new(Subjects.Own, WorkingSetGrowth, "MB", full.WorkingSet / Megabyte),
            new(Bounded, WorkingSetGrowth, "MB", tenth.WorkingSet / Megabyte),
            new(Peer, WorkingSetGrowth, "MB", msal.WorkingSet / Megabyte),
            new(Subjects.Own, PerConnection, "B", (double)full.Heap / users),
            new(Peer, PerConnection, "B", (double)msal.Heap / users),
        ],
        [
            new("measured, compared with MSAL's cache", PerConnection, Subjects.Own, Peer),
            new("limited by the setting: ≤ 0.15 with a tenth of the capacity", Heap, Bounded, Subjects.Own, AtMost: 0.15),
            new("limited by the setting: ≤ 0.15 with a tenth of the capacity", WorkingSetGrowth, Bounded, Subjects.Own, AtMost: 0.15),
        ])
    {
        Remarks =
            "Each figure comes from a separate process: its memory after a full garbage collection that returns free memory, minus its "
            + "memory before the users' tokens were read. TypedOAuth reads the tokens from a store in memory that was filled before the "
            + "first measurement, so that the store does not count; its records are not encrypted. MSAL, whose cache has no limit, gets "
            + "its accounts by authorization codes from a stub. It also keeps a small ID token for each account, because it creates no "
            + "account without one. Tokens are .NET strings with two bytes for each character.",
    };

    /// <summary>Throws if less memory is used than the tokens' characters need, because the cache then lacks tokens.</summary>
    private static void ThrowUnlessHeld(MemoryUse full, int users)
    {
        var least = (long)users * sizeof(char) * (CachedConnections.AccessTokenLength + CachedConnections.RefreshTokenLength);
        if (full.Heap < least)
        {
            throw new InvalidOperationException($"The cache holds {full.Heap} bytes, fewer than the tokens have ({least}).");
        }
    }

    private static async Task<MemoryUse> MeasureAsync(string kind, int users, int cacheCapacity, CancellationToken cancellationToken)
    {
        await using var process = ChildProcess.StartRole(CachedConnections.Role, Environment, kind, Text(users), Text(cacheCapacity));
        return MemoryUse.Parse(await process.ReadLineAsync(cancellationToken));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

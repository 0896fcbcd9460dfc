using TypedOAuth.Benchmarks.Protocol;
using TypedOAuth.Benchmarks.Tokens;

namespace TypedOAuth.Benchmarks.Tests;

/// <summary>Limits the allocations of the fast paths. They are counted, not timed, so a different count means that the code has changed.</summary>
public sealed class AllocationTests
{
    private const int Calls = 1_000;

    [Fact]
    public async Task A_token_in_memory_costs_no_allocation()
    {
        var benchmarks = new CachedTokenBenchmarks();
        await benchmarks.SetupAsync();
        try
        {
            Assert.Equal(0, Count(() => AssertCompleted(benchmarks.OwnAsync())));
        }
        finally
        {
            benchmarks.Cleanup();
        }
    }

    [Fact]
    public void An_authorization_URL_costs_its_string_alone()
    {
        var benchmarks = new AuthorizationUrlBenchmarks();

        // Header, method table, length and terminator take 22 bytes; the size of an object is a multiple of 8.
        var length = 22 + (2 * benchmarks.Own().Length);
        Assert.Equal((length + 7) / 8 * 8 * Calls, Count(() => benchmarks.Own()));
    }

    [Fact]
    public void A_token_response_costs_its_values_and_little_more()
    {
        var benchmarks = new TokenResponseBenchmarks();
        var handWritten = Count(() => benchmarks.Loop());

        // Measured: 496 bytes for the response, its declared fields, and the normalized scopes.
        Assert.InRange(Count(() => benchmarks.Own()), handWritten, handWritten + (512 * Calls));
    }

    private static void AssertCompleted(ValueTask<ProviderClient.AuthData?> call) => Assert.True(call.IsCompletedSuccessfully);

    /// <summary>Counts the bytes that all calls allocate after compilation and caching.</summary>
    private static long Count(Action call)
    {
        for (var i = 0; i < Calls; i++)
        {
            call();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Calls; i++)
        {
            call();
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}

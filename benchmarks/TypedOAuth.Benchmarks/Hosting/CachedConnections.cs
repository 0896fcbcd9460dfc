using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Storage;

namespace TypedOAuth.Benchmarks.Hosting;

/// <summary>A process that reads the tokens of many users, and reports the memory afterwards.</summary>
internal static class CachedConnections
{
    public const string Role = "cached-connections";
    public const string TypedOAuth = "typedoauth";
    public const string Msal = "msal";

    /// <summary>The length of each access token in characters; a connection has 1 KB in total.</summary>
    public const int AccessTokenLength = 896;
    public const int RefreshTokenLength = 128;

    /// <summary>The number of users that are read before the measurement, so that compiled code does not count.</summary>
    private const int WarmUpUsers = 200;

    public static async Task RunAsync(string kind, int users, int cacheCapacity)
    {
        if (kind == Msal)
        {
            Console.WriteLine(await MsalAccounts.MeasureAsync(users, WarmUpUsers));
            return;
        }

        var store = new InMemoryTokenStore(TimeProvider.System);
        await using (var filling = BuildProvider(store, cacheCapacity: 1))
        {
            var first = filling.GetRequiredService<FlowClient>();
            await FillAsync(first, users);
            await ReadAsync(first, WarmUpUsers);
        }

        // The store is full, and all code is compiled: from here on, only the cache grows.
        await using var provider = BuildProvider(store, cacheCapacity);
        var client = provider.GetRequiredService<FlowClient>();
        var before = MemoryUse.Measure();
        await ReadAsync(client, users);
        Console.WriteLine(MemoryUse.Measure() - before);
        GC.KeepAlive(client);
    }

    public static string GetUserId(int user) => string.Create(CultureInfo.InvariantCulture, $"user-{user:D8}");

    /// <summary>Returns a token that is unique to the user.</summary>
    public static string GetToken(string userId, int length) => userId.PadRight(length, 'x');

    private static ServiceProvider BuildProvider(InMemoryTokenStore store, int cacheCapacity)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IOAuth2DataProtector, NoProtector>();
        services.AddSingleton<IOAuth2TokenStore>(store);
        services.AddTypedOAuth(static options => options.BaseUri = new Uri("https://app.example"));
        services.AddFlowClient(options =>
        {
            (options.ClientId, options.ClientSecret, options.CacheCapacity) = ("the-client", "the-secret", cacheCapacity);
            options.BackchannelHandler = static () => new TokenPerCodeHandler(static code =>
                $$"""
                {"access_token":"{{GetToken(code, AccessTokenLength)}}","refresh_token":"{{GetToken(code, RefreshTokenLength)}}",
                 "token_type":"Bearer","expires_in":86400}
                """);
        });
        return services.BuildServiceProvider();
    }

    private static async Task FillAsync(FlowClient client, int users)
    {
        for (var user = 0; user < users; user++)
        {
            var userId = GetUserId(user);
            var url = await client.GetUnboundAuthorizationUrlAsync(userId);
            var state = url.Query.Split('&').Single(static parameter => parameter.StartsWith("state=", StringComparison.Ordinal));
            await client.CompleteAuthorizationAsync(new Uri($"https://app.example{FlowServer.CallbackPath}?code={userId}&{state}"));
        }
    }

    private static async Task ReadAsync(FlowClient client, int users)
    {
        for (var user = 0; user < users; user++)
        {
            var userId = GetUserId(user);
            if (await client.GetAccessTokenForUserAsync(userId) is not { } data || data.Token != GetToken(userId, AccessTokenLength))
            {
                throw new InvalidOperationException($"The token of {userId} was not read.");
            }
        }
    }

    /// <summary>Leaves records unprotected, so that the reading process needs no keys of the writing process.</summary>
    [SuppressMessage("Performance", "CA1812", Justification = "Dependency injection creates it.")]
    private sealed class NoProtector : IOAuth2DataProtector
    {
        public bool IsPersistent => false;

        public byte[] Protect(ReadOnlySpan<byte> plaintext) => plaintext.ToArray();

        public bool TryUnprotect(ReadOnlySpan<byte> payload, [NotNullWhen(true)] out byte[]? plaintext)
        {
            plaintext = payload.ToArray();
            return true;
        }
    }
}

/// <summary>The memory of a process, in bytes.</summary>
internal readonly record struct MemoryUse(long Heap, long WorkingSet)
{
    /// <summary>Collects garbage, returns free memory to the operating system, and measures.</summary>
    public static MemoryUse Measure()
    {
        for (var i = 0; i < 2; i++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }

        using var process = Process.GetCurrentProcess();
        return new(GC.GetTotalMemory(forceFullCollection: false), process.WorkingSet64);
    }

    public static MemoryUse operator -(MemoryUse left, MemoryUse right) => new(left.Heap - right.Heap, left.WorkingSet - right.WorkingSet);

    public static MemoryUse Parse(string text)
    {
        var parts = text.Split(' ');
        return new(long.Parse(parts[0], CultureInfo.InvariantCulture), long.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Heap} {WorkingSet}");
}

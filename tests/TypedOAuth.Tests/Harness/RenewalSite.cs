using Microsoft.Extensions.Time.Testing;
using TypedOAuth.Storage;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Tests.Harness;

/// <summary>Holds what the processes of one site share: the clock, the store and the keys.</summary>
internal sealed class RenewalSite : IAsyncDisposable
{
    public RenewalSite() => Store = new(new InMemoryTokenStore(Time));

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

    public FlakyStore Store { get; }

    public SharedProtector Protector { get; } = new();

    /// <summary>Connects users, whose refresh tokens are <c>rt-user</c>.</summary>
    public static async Task ConnectAsync(RenewalWorker worker, IEnumerable<string> users, int expiresIn = 3600, string more = "")
    {
        foreach (var user in users)
        {
            await worker.Host.AuthorizeAsync(user, ScriptedServer.TokenJson($"a-{user}", $"rt-{user}", expiresIn, more));
        }
    }

    /// <summary>Returns the stored record of a user.</summary>
    public async Task<OAuth2StoredRecord> ReadAsync(string user) =>
        (await Store.ReadAsync(new("test", user), CancellationToken.None)).Record!;

    public ValueTask DisposeAsync() => Protector.DisposeAsync();
}

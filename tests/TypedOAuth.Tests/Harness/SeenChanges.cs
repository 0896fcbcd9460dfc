using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;

namespace TypedOAuth.Tests.Harness;

/// <summary>An observer that keeps the changes, and fails while a test wants it to.</summary>
internal sealed class SeenChanges
{
    private readonly ConcurrentQueue<OAuth2ConnectionChange> _changes = new();

    public IReadOnlyList<OAuth2ConnectionChange> All => [.. _changes];

    public IEnumerable<OAuth2ConnectionChangeKind> Kinds => _changes.Select(static change => change.Kind);

    public bool Fails { get; set; }

    /// <summary>What the observer waits for.</summary>
    public Task Waits { get; set; } = Task.CompletedTask;

    public void Register(IServiceCollection services)
    {
        services.AddSingleton(this);
        services.AddTypedOAuth().AddConnectionObserver<Observer>();
    }

    public async Task WaitForAsync(params OAuth2ConnectionChangeKind[] kinds) =>
        await Eventually.IsTrueAsync(() => new(Kinds.SequenceEqual(kinds)));

    private sealed class Observer(SeenChanges seen) : IOAuth2ConnectionObserver
    {
        public async ValueTask OnChangedAsync(OAuth2ConnectionChange change, CancellationToken cancellationToken)
        {
            seen._changes.Enqueue(change);
            if (seen.Fails)
            {
                throw new InvalidOperationException("The mail server is down.");
            }

            await seen.Waits;
        }
    }
}

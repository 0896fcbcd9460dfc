using Microsoft.Extensions.Time.Testing;

namespace TypedOAuth.Testing.Tests.Harness;

/// <summary>Provides the stores that a mutant has broken.</summary>
internal sealed class BrokenStores : IStoreFixture
{
    public BrokenStores()
    {
        Tokens = new(Time);
        Authorizations = new(Time);
    }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

    public BrokenTokenStore Tokens { get; }

    public BrokenAuthorizationStore Authorizations { get; }

    IOAuth2TokenStore IStoreFixture.Tokens => Tokens;

    IOAuth2AuthorizationStore IStoreFixture.Authorizations => Authorizations;

    public ValueTask AdvanceAsync(TimeSpan time)
    {
        Time.Advance(time);
        return default;
    }

    public ValueTask<long> CountPendingAsync() => new(Authorizations.Count());

    public ValueTask DisposeAsync() => default;
}

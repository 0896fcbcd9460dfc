using TypedOAuth.Storage;

namespace TypedOAuth.Tests.Harness;

/// <summary>Keeps the stored payloads, so that a test can read them as an attacker could.</summary>
internal sealed class SeenAuthorizations : IOAuth2AuthorizationStore
{
    private readonly Dictionary<string, byte[]> _records = [];

    public List<byte[]> Payloads { get; } = [];

    public ValueTask<DateTimeOffset> AddAsync(OAuth2PendingRecord record, OAuth2PendingLimits limits, CancellationToken cancellationToken)
    {
        Payloads.Add(_records[record.Handle] = record.Payload.ToArray());
        return new(DateTimeOffset.UtcNow);
    }

    public ValueTask<OAuth2PendingResult> PeekAsync(string handle, CancellationToken cancellationToken) =>
        new(new OAuth2PendingResult(_records.GetValueOrDefault(handle), DateTimeOffset.UtcNow));

    public ValueTask<OAuth2PendingResult> TakeAsync(string handle, CancellationToken cancellationToken) =>
        new(new OAuth2PendingResult(_records.Remove(handle, out var payload) ? payload : null, DateTimeOffset.UtcNow));
}

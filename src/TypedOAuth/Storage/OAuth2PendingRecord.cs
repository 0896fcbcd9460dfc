namespace TypedOAuth.Storage;

/// <summary>Holds a pending authorization or a connect ticket on its way into a store.</summary>
public sealed record OAuth2PendingRecord
{
    /// <summary>The handle; unique. It is the SHA-256 hash of what the browser carries, so that a stolen store completes no flow.</summary>
    public required string Handle { get; init; }

    /// <summary>The client and the user that the record belongs to; its account is empty.</summary>
    public required OAuth2ConnectionKey Owner { get; init; }

    /// <summary>The protected bytes. They do not change afterwards, so a store in memory may keep them as they are.</summary>
    public required ReadOnlyMemory<byte> Payload { get; init; }

    /// <summary>How long the record can be read, measured by the store's clock.</summary>
    public required TimeSpan Lifetime { get; init; }
}

namespace TypedOAuth.Storage;

/// <summary>Describes a pending authorization or a connect ticket for a store to add.</summary>
public sealed record OAuth2PendingRecord
{
    /// <summary>The unique handle: the SHA-256 hash of the value that the browser sends.</summary>
    /// <remarks>An attacker who steals the store cannot complete an authorization, because the hash does not reveal the value.</remarks>
    public required string Handle { get; init; }

    /// <summary>The client and the user that the record belongs to, with an empty account.</summary>
    public required OAuth2ConnectionKey Owner { get; init; }

    /// <summary>
    /// The protected bytes. The caller does not change the bytes afterwards, so a store in memory does not need to copy them.
    /// </summary>
    public required ReadOnlyMemory<byte> Payload { get; init; }

    /// <summary>The time during which the record can be read, measured by the store's clock.</summary>
    public required TimeSpan Lifetime { get; init; }
}

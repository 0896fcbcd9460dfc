namespace TypedOAuth.Storage;

/// <summary>Describes a request to acquire or extend a lease.</summary>
public sealed record OAuth2LeaseRequest
{
    /// <summary>The owner, which is unique for each operation.</summary>
    public required string Owner { get; init; }

    /// <summary>The duration of the lease if it is not released or extended, measured by the store's clock.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>The version of the record whose refresh token the owner is about to send; <c>0</c> to set no mark.</summary>
    /// <remarks>If this version is stored, the store sets the mark together with the lease.</remarks>
    public long SentVersion { get; init; }

    /// <summary>Whether the request replaces an existing mark. By default, an existing mark is kept.</summary>
    public bool ReplacesMark { get; init; }
}

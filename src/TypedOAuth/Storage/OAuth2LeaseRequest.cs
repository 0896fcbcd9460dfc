namespace TypedOAuth.Storage;

/// <summary>Describes how a lease is taken or extended.</summary>
public sealed record OAuth2LeaseRequest
{
    /// <summary>The owner; unique for each operation.</summary>
    public required string Owner { get; init; }

    /// <summary>How long the lease lasts unless it is released or extended, measured by the store's clock.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>
    /// The version of the record whose refresh token the owner is about to send: if that version is stored, the store sets the mark with
    /// the lease. <c>0</c> to set none.
    /// </summary>
    public long SentVersion { get; init; }

    /// <summary>Whether the mark is set although one is there already. By default a mark that another owner left stays as it is.</summary>
    public bool ReplacesMark { get; init; }
}

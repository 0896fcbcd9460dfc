namespace TypedOAuth.Tokens.Records;

/// <summary>Describes the stored record that a write expects, and the effect of the write on mark and lease.</summary>
/// <param name="Version">The version that the write is based on; <c>0</c> if no record is stored.</param>
internal readonly record struct WriteCondition(long Version)
{
    /// <summary>The version in the stored mark that also permits the write; <see langword="null"/> to compare record versions only.</summary>
    public long? Mark { get; init; }

    /// <summary>Whether the write keeps the mark, because the record keeps the refresh token that may have been sent.</summary>
    public bool KeepsMark { get; init; }

    /// <summary>Whether the write fails if another user has connected the account. Other writes then store the record without a claim.</summary>
    public bool IsNewAuthorization { get; init; }

    /// <summary>The owner whose lease the write releases; <see langword="null"/> for none.</summary>
    public string? LeaseOwner { get; init; }
}

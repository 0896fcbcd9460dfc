namespace TypedOAuth.Tokens.Records;

/// <summary>Represents a successful write.</summary>
/// <param name="Version">The new version of the record.</param>
/// <param name="Clock">The store's time of the write.</param>
internal readonly record struct WrittenVersion(long Version, StoreClock Clock);

namespace TypedOAuth.Tokens.Records;

/// <summary>Describes refreshes that currently fail.</summary>
/// <param name="Since">The time of the first failure, by the store's clock.</param>
/// <param name="Code">The error code of the first failure.</param>
internal sealed record RefreshFailure(DateTimeOffset Since, string Code);

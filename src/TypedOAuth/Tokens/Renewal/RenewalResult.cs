namespace TypedOAuth.Tokens.Renewal;

/// <summary>Represents the result of background renewal for one connection.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Failure">The failure; <see langword="null"/> unless the outcome is <see cref="RenewalOutcome.Failed"/>.</param>
internal readonly record struct RenewalResult(RenewalOutcome Outcome, OAuth2Exception? Failure = null)
{
    /// <summary>Whether a later attempt will probably give the same result, for example if the record cannot be read.</summary>
    public bool IsLasting { get; init; }

    /// <summary>Whether a request was sent to the provider.</summary>
    public bool HasSent => Outcome is RenewalOutcome.Renewed or RenewalOutcome.Ended || Failure is { IsFromProvider: true };
}

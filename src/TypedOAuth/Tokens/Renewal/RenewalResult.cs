namespace TypedOAuth.Tokens.Renewal;

/// <summary>Represents the result of background renewal for one connection.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Failure">The failure; <see langword="null"/> unless the outcome is <see cref="RenewalOutcome.Failed"/>.</param>
internal readonly record struct RenewalResult(RenewalOutcome Outcome, OAuth2Exception? Failure = null)
{
    /// <summary>Whether the next look at the connection will probably have the same result.</summary>
    /// <remarks>For example, a record that cannot be read stays so.</remarks>
    public bool IsLasting { get; init; }

    /// <summary>Whether a request was sent to the provider.</summary>
    public bool HasSent => Outcome is RenewalOutcome.Renewed or RenewalOutcome.Ended || Failure is { IsFromProvider: true };
}

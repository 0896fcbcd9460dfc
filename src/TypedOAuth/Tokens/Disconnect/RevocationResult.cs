using TypedOAuth.Hosting;

namespace TypedOAuth.Tokens.Disconnect;

/// <summary>Represents the result of revoking the tokens of one record.</summary>
/// <param name="Outcome">The outcome at the provider.</param>
/// <param name="Error">The first error; <see langword="null"/> if no request failed.</param>
internal readonly record struct RevocationResult(OAuth2RevocationOutcome Outcome, OAuth2Error? Error)
{
    /// <summary>The result if no request was sent.</summary>
    public static RevocationResult NotAttempted => default;

    /// <summary>Combines two results. The combined result has failed if one of them has failed.</summary>
    public RevocationResult And(RevocationResult other) => new(Outcome > other.Outcome ? Outcome : other.Outcome, Error ?? other.Error);
}

using TypedOAuth.Hosting;

namespace TypedOAuth.Tokens.Disconnect;

/// <summary>Says what became of the tokens of one record.</summary>
/// <param name="Outcome">What the provider did.</param>
/// <param name="Error">The first error; <see langword="null"/> if there was none.</param>
internal readonly record struct RevocationResult(OAuth2RevocationOutcome Outcome, OAuth2Error? Error)
{
    /// <summary>Nothing was sent.</summary>
    public static RevocationResult NotAttempted => default;

    /// <summary>Adds up two results: what failed once has failed.</summary>
    public RevocationResult And(RevocationResult other) => new(Outcome > other.Outcome ? Outcome : other.Outcome, Error ?? other.Error);
}

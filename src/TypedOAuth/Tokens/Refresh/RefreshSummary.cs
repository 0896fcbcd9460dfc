namespace TypedOAuth.Tokens.Refresh;

/// <summary>Summarizes the recent refreshes of a client in this process.</summary>
/// <param name="Count">The number of refreshes.</param>
/// <param name="Failures">The number of refreshes that failed at the provider.</param>
/// <param name="FailingSince">The time of the first failure after the last success; <see langword="null"/> if the last refresh succeeded.</param>
/// <param name="LastFailure">The error code of the last failure; <see langword="null"/> if no refresh has failed.</param>
/// <param name="PausedUntil">The time until which background renewal sends no requests; <see langword="null"/> if it is not paused.</param>
internal readonly record struct RefreshSummary(
    int Count, int Failures, DateTimeOffset? FailingSince, string? LastFailure, DateTimeOffset? PausedUntil);

namespace TypedOAuth.Tokens;

/// <summary>Identifies the connection whose refresh token a new authorization would lose.</summary>
/// <param name="ConnectedAt">
/// The time when the user authorized it; <see langword="null"/> if an older version of the library stored it.
/// </param>
internal sealed record RefreshLoss(DateTimeOffset? ConnectedAt);

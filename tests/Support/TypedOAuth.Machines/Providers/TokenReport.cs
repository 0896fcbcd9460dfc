namespace TypedOAuth.Machines;

/// <summary>What a provider knows of a refresh token.</summary>
public sealed record TokenReport
{
    public required string Token { get; init; }

    /// <summary>The number of requests with this token.</summary>
    public int Uses { get; init; }
}

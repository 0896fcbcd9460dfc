namespace TypedOAuth.Machines;

/// <summary>Describes a refresh token at a provider.</summary>
public sealed record TokenReport
{
    public required string Token { get; init; }

    /// <summary>The number of requests with this token.</summary>
    public int Uses { get; init; }
}

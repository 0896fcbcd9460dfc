namespace TypedOAuth.Machines;

/// <summary>Describes an account at a provider.</summary>
public sealed record AccountReport
{
    /// <summary>The number of refreshes that the provider has answered.</summary>
    public int Requests { get; init; }

    /// <summary>Whether a refresh token is valid.</summary>
    public bool IsAlive { get; init; }

    /// <summary>The refresh tokens in the order of their issue.</summary>
    public IReadOnlyList<TokenReport> Tokens { get; init; } = [];

    /// <summary>The machines that sent the requests.</summary>
    public IReadOnlyList<string> Clients { get; init; } = [];
}

namespace TypedOAuth.Machines;

/// <summary>A line that a machine writes: the results of its callers.</summary>
public sealed record MachineReport
{
    public int Id { get; init; }

    /// <summary>The number of callers that got a token.</summary>
    public int Succeeded { get; init; }

    /// <summary>The number of callers without a token, by the kind of the exception and its reason.</summary>
    public Dictionary<string, int> Failures { get; init; } = [];

    /// <summary>The message of one failure.</summary>
    public string? Message { get; init; }

    /// <summary>The different tokens that callers of one user got last.</summary>
    public Dictionary<string, string[]> Tokens { get; init; } = [];

    /// <summary>The longest wait of a caller in milliseconds.</summary>
    public double LongestWait { get; init; }

    /// <summary>The state of a connection, or another answer.</summary>
    public string? Text { get; init; }
}

namespace TypedOAuth.Machines;

/// <summary>A line that a machine reads.</summary>
public sealed record MachineCommand
{
    public int Id { get; init; }

    /// <summary>The action: <c>get</c>, <c>refresh</c>, <c>describe</c>, <c>load</c> or <c>stop</c>.</summary>
    public required string Do { get; init; }

    public string[] Users { get; init; } = [];

    /// <summary>The number of callers.</summary>
    public int Callers { get; init; } = 1;

    /// <summary>Whether the calls of a load refresh the token.</summary>
    public bool Refreshes { get; init; }

    /// <summary>The time in milliseconds that a caller of a load waits after each call.</summary>
    public int Pause { get; init; }
}

namespace TypedOAuth.Machines;

/// <summary>The results of a holder of a lease that is paused for longer than the lease.</summary>
public sealed record PauseResult
{
    /// <summary>The token requests until the holder continued, including the holder's request.</summary>
    public int RequestsWhilePaused { get; init; }

    /// <summary>The token requests in total.</summary>
    public int Requests { get; init; }

    /// <summary>The results of the other machines while the holder was paused.</summary>
    public required IReadOnlyList<MachineReport> WhilePaused { get; init; }

    /// <summary>The result of the holder.</summary>
    public required MachineReport Holder { get; init; }

    /// <summary>The results of the other machines after the holder continued.</summary>
    public required IReadOnlyList<MachineReport> Afterwards { get; init; }

    /// <summary>The states of the connection in all machines afterwards.</summary>
    public required IReadOnlyList<string> States { get; init; }

    /// <summary>Whether the next refresh used the refresh token that the provider issued last.</summary>
    public bool KeepsNewest { get; init; }

    /// <summary>Whether the next refresh succeeded.</summary>
    public bool IsAlive { get; init; }

    /// <summary>The message of a failure, if there was one.</summary>
    public string? Message { get; init; }
}

namespace TypedOAuth.Machines;

/// <summary>How a provider answers refreshes.</summary>
public sealed record ProviderSettings
{
    /// <summary>The maximum random time in milliseconds before a request is processed.</summary>
    public int DelayBefore { get; init; }

    /// <summary>The maximum random time in milliseconds between the processing and the answer.</summary>
    public int DelayAfter { get; init; }

    /// <summary>Where requests wait: <c>before</c> or <c>after</c> they are processed; null if they don't wait.</summary>
    public string? Hold { get; init; }
}

namespace TypedOAuth.Tool.Drift;

/// <summary>Holds the result of one pinned file.</summary>
internal sealed record FileReport(string File)
{
    /// <summary>The issuer; null if the file cannot be read.</summary>
    public string? Issuer { get; init; }

    /// <summary>The reason why the file was not compared; null if it was.</summary>
    public string? Error { get; init; }

    public IReadOnlyList<MemberChange> Changes { get; init; } = [];

    public string Status => Error is not null ? "failed" : Changes.Count > 0 ? "drift" : "unchanged";
}

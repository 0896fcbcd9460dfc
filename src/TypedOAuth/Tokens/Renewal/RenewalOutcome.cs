namespace TypedOAuth.Tokens.Renewal;

/// <summary>Specifies what background renewal has done with a connection.</summary>
internal enum RenewalOutcome
{
    /// <summary>There was nothing to do, or another process has done it.</summary>
    Skipped,

    /// <summary>The token was refreshed.</summary>
    Renewed,

    /// <summary>The change <c>ExpiresSoon</c> or <c>NeedsAttention</c> was made because of a date.</summary>
    Told,

    /// <summary>The provider has ended the connection.</summary>
    Ended,

    /// <summary>The refresh failed. A later one may succeed.</summary>
    Failed,
}

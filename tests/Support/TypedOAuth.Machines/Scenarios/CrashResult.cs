namespace TypedOAuth.Machines;

/// <summary>The results of rounds in which machines need the same expired tokens. Each connection of a round counts.</summary>
public sealed record CrashResult
{
    public int Rounds { get; set; }

    /// <summary>The rounds with exactly one token request.</summary>
    public int SingleRequests { get; set; }

    /// <summary>The most token requests of a round, without the request that checks the grant.</summary>
    public int MostRequests { get; set; }

    /// <summary>The refresh tokens that the provider received twice or more.</summary>
    public int TwiceUsed { get; set; }

    /// <summary>The connections whose state was not indeterminate, but whose next refresh failed.</summary>
    public int LostSilently { get; set; }

    /// <summary>The rounds after which the connection was indeterminate.</summary>
    public int Indeterminate { get; set; }

    /// <summary>The indeterminate connections whose refresh token the provider had really received.</summary>
    public int IndeterminateUsed { get; set; }

    /// <summary>The connections that a caller saw as indeterminate, and that worked again later.</summary>
    public int Healed { get; set; }

    /// <summary>The rounds in which the killed process had sent the token request.</summary>
    public int KilledSenders { get; set; }

    /// <summary>The callers that got a token.</summary>
    public int Served { get; set; }

    /// <summary>The callers that got no token, by reason.</summary>
    public SortedDictionary<string, int> Failures { get; } = new(StringComparer.Ordinal);

    /// <summary>The longest wait of a caller in milliseconds.</summary>
    public double LongestWait { get; set; }

    /// <summary>The descriptions of failures that must not occur.</summary>
    public List<string> Defects { get; } = [];
}

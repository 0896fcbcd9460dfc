namespace TypedOAuth;

/// <summary>Specifies the unit of a time in a token response.</summary>
public enum OAuth2TimeUnit
{
    /// <summary>A lifetime in seconds (RFC 6749 §5.1). This is the default.</summary>
    Seconds = 0,

    /// <summary>A lifetime in milliseconds.</summary>
    Milliseconds = 1,

    /// <summary>A lifetime in minutes.</summary>
    Minutes = 2,

    /// <summary>A lifetime in hours.</summary>
    Hours = 3,

    /// <summary>A lifetime in days.</summary>
    Days = 4,

    /// <summary>The time of the expiry in seconds since 1970.</summary>
    UnixSeconds = 5,

    /// <summary>The time of the expiry in milliseconds since 1970.</summary>
    UnixMilliseconds = 6,

    /// <summary>The time of the expiry as text (ISO 8601 or RFC 9110 §5.6.7). Without a time zone, the time is UTC.</summary>
    DateTime = 7,
}

namespace TypedOAuth;

/// <summary>Represents the settings of background renewal, from the configuration section <c>OAuth2:Renewal</c> or from code.</summary>
/// <remarks>A change of the configuration takes effect without a restart.</remarks>
public sealed class OAuth2RenewalOptions
{
    /// <summary>The time between two searches for due connections. The default is 30 seconds.</summary>
    /// <remarks>
    /// The minimum is one second; the maximum is one day. The time varies by up to a fifth, so that several processes do not search at the same
    /// time.
    /// </remarks>
    public TimeSpan Interval { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How much earlier the service refreshes a token than a call does. The default is one minute.</summary>
    /// <remarks>The time is limited to half of the token's lifetime. See also <see cref="OAuth2ClientOptions.RefreshAhead"/>.</remarks>
    public TimeSpan RenewAhead { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>The maximum number of refreshes per second for each client in this process. The default is 10.</summary>
    /// <remarks>If several processes renew, divide the provider's limit by their number.</remarks>
    public int MaxRequestsPerSecond { get; set; } = 10;

    /// <summary>The maximum number of concurrent refreshes for each client in this process. The default is 8.</summary>
    public int MaxConcurrency { get; set; } = 8;

    /// <summary>
    /// Whether the service, when it starts, looks for connections that version 0.4 or earlier has stored. The default is
    /// <see langword="true"/>.
    /// </summary>
    /// <remarks>
    /// Such connections are not renewed until they are found or used. The search lists all connections once. After the last
    /// process of an old version has stopped, start the service once more, and then set the option to <see langword="false"/>.
    /// </remarks>
    public bool AdoptsOlderRecords { get; set; } = true;
}

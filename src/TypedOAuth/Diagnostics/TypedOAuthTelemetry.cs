using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace TypedOAuth;

/// <summary>
/// Provides the names of the activity source and the meter of this library. Activities and metrics never contain a secret.
/// </summary>
public static class TypedOAuthTelemetry
{
    /// <summary>The name of the <see cref="ActivitySource"/>.</summary>
    public const string ActivitySourceName = "TypedOAuth";

    /// <summary>The name of the <see cref="Meter"/>.</summary>
    public const string MeterName = "TypedOAuth";

    internal static ActivitySource Activities { get; } = new(ActivitySourceName);

    internal static Meter Meter { get; } = new(MeterName);

    internal static Counter<long> Refreshes { get; } =
        Meter.CreateCounter<long>("oauth2.client.refreshes", "{refresh}", "Token refreshes by client and outcome.");

    internal static Counter<long> Authorizations { get; } =
        Meter.CreateCounter<long>("oauth2.client.authorizations", "{authorization}", "Completed and failed authorizations by client and outcome.");

    internal static Counter<long> Renewals { get; } =
        Meter.CreateCounter<long>("oauth2.client.renewals", "{connection}", "Connections that background renewal has processed, by client and outcome.");

    internal static Histogram<double> RenewalLag { get; } =
        Meter.CreateHistogram<double>("oauth2.client.renewal.lag", "s", "The time from a connection's due date until its renewal.");

    /// <summary>Counts a connection that background renewal has processed, and ignores exceptions of listeners.</summary>
    internal static void AddRenewal(string alias, string outcome, TimeSpan lag)
    {
        Count(Renewals, alias, outcome);
        try
        {
            // A connection that is renewed before its due date has no lag.
            RenewalLag.Record(Math.Max(lag.TotalSeconds, 0), new("oauth2.client", alias), new("oauth2.outcome", outcome));
        }
        catch (Exception)
        {
            // The listener is responsible for its own failures.
        }
    }

    /// <summary>Counts one event of a client and ignores exceptions of listeners.</summary>
    internal static void Count(Counter<long> counter, string alias, string outcome)
    {
        try
        {
            counter.Add(1, new("oauth2.client", alias), new("oauth2.outcome", outcome));
        }
        catch (Exception)
        {
            // The listener is responsible for its own failures.
        }
    }
}

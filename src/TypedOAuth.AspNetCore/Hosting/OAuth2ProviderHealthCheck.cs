using System.Globalization;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using TypedOAuth.Tokens.Refresh;

namespace TypedOAuth.Hosting;

/// <summary>Checks whether this process could refresh tokens at each provider within the last five minutes.</summary>
/// <remarks>
/// <para>
/// The check sends no request. It counts the refreshes of this process, so a provider without refreshes is healthy. If refreshes fail, the
/// result is degraded. If all refreshes of a client failed, and there were at least three, the result is the failure status of the
/// registration. The result is also this failure status while background renewal is paused because a provider fails, even if other refreshes
/// succeed.
/// </para>
/// <para>
/// For each failing client, the data contains the number of failures, the time of the first failure, the last error code, and the end of a
/// pause. The data contains no user ids.
/// </para>
/// </remarks>
/// <param name="clients">The registered clients.</param>
public sealed class OAuth2ProviderHealthCheck(IEnumerable<OAuth2ClientCore> clients) : IHealthCheck
{
    private const int FewFailures = 3;

    private readonly OAuth2ClientCore[] _clients = [.. clients];

    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        var data = new Dictionary<string, object>(StringComparer.Ordinal);
        var failing = new List<string>();
        var hasFailed = false;
        foreach (var client in _clients)
        {
            var summary = client.Renewer.Results.Summarize();
            var isDown = summary.PausedUntil is not null || (summary.Failures >= FewFailures && summary.Failures == summary.Count);
            if (isDown || (summary.Failures > 0 && summary.FailingSince is not null))
            {
                failing.Add(client.Definition.Alias);
                hasFailed |= isDown;
                AddData(data, client.Definition.Alias, summary);
            }
        }

        return Task.FromResult(failing.Count == 0
            ? HealthCheckResult.Healthy("No refreshes fail.")
            : new HealthCheckResult(
                hasFailed ? context.Registration.FailureStatus : HealthStatus.Degraded,
                $"Refreshes fail: {string.Join(", ", failing)}.",
                data: data));
    }

    private static void AddData(Dictionary<string, object> data, string alias, RefreshSummary summary)
    {
        data[$"{alias}:failures"] = string.Create(CultureInfo.InvariantCulture, $"{summary.Failures} of {summary.Count}");
        AddIfKnown("since", summary.FailingSince);
        AddIfKnown("lastFailure", summary.LastFailure);
        AddIfKnown("pausedUntil", summary.PausedUntil);

        void AddIfKnown(string name, object? value)
        {
            if (value is not null)
            {
                data[$"{alias}:{name}"] = value;
            }
        }
    }
}

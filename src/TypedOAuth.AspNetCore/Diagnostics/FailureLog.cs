using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using TypedOAuth.Diagnostics;

namespace TypedOAuth.AspNetCore.Diagnostics;

/// <summary>
/// Logs what the pages of failures say, once for each page. Most of them can be asked for without a sign-in, so that only some of them a
/// minute stand out for each client.
/// </summary>
internal sealed class FailureLog(ILogger logger, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, LogBudget> _shown = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, LogBudget> _begun = new(StringComparer.Ordinal);

    /// <summary>Logs that a page was shown.</summary>
    public void Shown(string client, int status, string reason, string traceId)
    {
        switch (Count(_shown, client))
        {
            case <= LogBudget.Limit:
                AspNetCoreLog.FailureShown(logger, client, status, reason, traceId);
                break;
            case LogBudget.Limit + 1:
                AspNetCoreLog.FailuresAbound(logger, client, status, reason, traceId, LogBudget.Limit);
                break;
            default:
                AspNetCoreLog.FailureShownAgain(logger, client, status, reason, traceId);
                break;
        }
    }

    /// <summary>Logs why an authorization could not begin.</summary>
    public void BeginFailed(string client, string traceId, Exception exception)
    {
        if (Count(_begun, client) <= LogBudget.Limit)
        {
            AspNetCoreLog.BeginFailed(logger, client, traceId, exception);
        }
        else
        {
            AspNetCoreLog.BeginFailedAgain(logger, client, traceId, exception);
        }
    }

    /// <summary>There are as many budgets as clients.</summary>
    private int Count(ConcurrentDictionary<string, LogBudget> budgets, string client) =>
        budgets.GetOrAdd(client, static (_, clock) => new LogBudget(clock), time).Count();
}

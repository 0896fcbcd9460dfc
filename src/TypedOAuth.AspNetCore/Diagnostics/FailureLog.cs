using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using TypedOAuth.Diagnostics;

namespace TypedOAuth.AspNetCore.Diagnostics;

/// <summary>Logs the failures that pages show, once for each page.</summary>
/// <remarks>
/// Most of these pages can be requested without a sign-in, so the number of entries above the level Debug is limited for each client and
/// minute.
/// </remarks>
internal sealed class FailureLog(ILogger logger, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, LogBudget> _shown = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, LogBudget> _begun = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, LogBudget> _unavailable = new(StringComparer.Ordinal);

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

    /// <summary>Logs why a response or a decision could not be processed.</summary>
    public void CallbackUnavailable(string client, string traceId, Exception exception)
    {
        if (Count(_unavailable, client) <= LogBudget.Limit)
        {
            AspNetCoreLog.CallbackUnavailable(logger, client, traceId, exception);
        }
        else
        {
            AspNetCoreLog.CallbackUnavailableAgain(logger, client, traceId, exception);
        }
    }

    /// <summary>Counts an entry in the client's budget. Each client has one budget, so the number of budgets is limited.</summary>
    private int Count(ConcurrentDictionary<string, LogBudget> budgets, string client) =>
        budgets.GetOrAdd(client, static (_, clock) => new LogBudget(clock), time).Count();
}

using System.Diagnostics;
using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Hosting;

namespace TypedOAuth.Grants.AuthorizationCode;

/// <summary>
/// Logs each failed authorization once, with the id of its trace, which a web host shows on its page. A response without an authorization, or
/// one that leaves it, can come from anyone and as often as they like, so that only some of them a minute stand out.
/// </summary>
internal sealed class AuthorizationFailureLog(ClientContext context)
{
    private readonly LogBudget _unknown = new(context.Time);

    /// <summary>Of their own, so that made-up responses do not hide that the store is out of reach.</summary>
    private readonly LogBudget _outages = new(context.Time);

    /// <summary>Writes the entry.</summary>
    /// <param name="userId">Who began the authorization; null if the response belongs to none.</param>
    /// <param name="failure">Why it failed.</param>
    /// <param name="exception">The cause; null if there was none.</param>
    public void Write(string? userId, OAuth2AuthorizationFailure failure, Exception? exception)
    {
        var (logger, client, kind, code) = (context.FlowLogger, context.Alias, failure.Kind.ToString(), failure.Error.Code);
        var traceId = Activity.Current?.TraceId.ToString() ?? "unknown";
        if (userId is not null && failure.Kind != OAuth2AuthorizationFailureKind.WrongRedirectUri)
        {
            if (failure.Kind == OAuth2AuthorizationFailureKind.AccessDenied)
            {
                // What a user decides is no fault.
                FlowLog.Declined(logger, client, userId, code, traceId);
            }
            else
            {
                FlowLog.Failed(logger, client, kind, code, traceId, exception);
            }

            return;
        }

        var budget = failure.Kind == OAuth2AuthorizationFailureKind.StorageFailed ? _outages : _unknown;
        switch (budget.Count())
        {
            case <= LogBudget.Limit:
                FlowLog.Failed(logger, client, kind, code, traceId, exception);
                break;
            case LogBudget.Limit + 1:
                FlowLog.UnknownResponsesAbound(logger, client, kind, code, traceId, LogBudget.Limit, exception);
                break;
            default:
                FlowLog.UnknownResponse(logger, client, kind, code, traceId, exception);
                break;
        }
    }
}

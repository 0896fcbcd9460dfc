using System.Diagnostics;
using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Hosting;

namespace TypedOAuth.Grants.AuthorizationCode;

/// <summary>Logs each failed authorization once, with the trace id that a web host shows on its page.</summary>
/// <remarks>
/// Anyone can send any number of responses without a pending authorization, from another browser, or to another redirect URI. Therefore,
/// only a limited number of these responses per minute is logged at the usual level.
/// </remarks>
internal sealed class AuthorizationFailureLog(ClientContext context)
{
    private readonly LogBudget _unknown = new(context.Time);

    /// <summary>A separate budget for outages, so that invented responses do not hide that the store is unavailable.</summary>
    private readonly LogBudget _outages = new(context.Time);

    /// <summary>Writes the log entry of a failure.</summary>
    /// <param name="userId">The user who began the authorization; null if the response belongs to no pending authorization.</param>
    /// <param name="failure">The failure.</param>
    /// <param name="exception">The cause; null for a failure without an exception.</param>
    public void Write(string? userId, OAuth2AuthorizationFailure failure, Exception? exception)
    {
        var (logger, client, kind, code) = (context.FlowLogger, context.Alias, failure.Kind.ToString(), failure.Error.Code);
        var traceId = Activity.Current?.TraceId.ToString() ?? "unknown";
        if (userId is not null
            && failure.Kind is not (OAuth2AuthorizationFailureKind.WrongBrowser or OAuth2AuthorizationFailureKind.WrongRedirectUri))
        {
            if (failure.Kind == OAuth2AuthorizationFailureKind.AccessDenied)
            {
                // A refusal is the user's decision and not a fault.
                FlowLog.Declined(logger, client, userId, code, traceId);
            }
            else
            {
                FlowLog.Failed(logger, client, kind, code, traceId, GetReason(failure, exception), exception);
            }

            return;
        }

        var budget = failure.Kind == OAuth2AuthorizationFailureKind.StorageFailed ? _outages : _unknown;
        switch (budget.Count())
        {
            case <= LogBudget.Limit:
                FlowLog.Failed(logger, client, kind, code, traceId, GetReason(failure, exception), exception);
                break;
            case LogBudget.Limit + 1:
                FlowLog.UnknownResponsesAbound(logger, client, kind, code, traceId, LogBudget.Limit, exception);
                break;
            default:
                FlowLog.UnknownResponse(logger, client, kind, code, traceId, exception);
                break;
        }
    }

    /// <summary>Returns the explanation of this library, which says what to do. The description of a provider is not logged.</summary>
    private static string GetReason(OAuth2AuthorizationFailure failure, Exception? exception)
    {
        var isOwn = failure.Kind != OAuth2AuthorizationFailureKind.ProviderError
            && failure.Error.Code == OAuth2ErrorCodes.InvalidAuthorizationResponse;
        return isOwn && failure.Error.Description is { } description
            ? description
            : exception is null ? "The provider returned this error." : "The exception contains the reason.";
    }
}

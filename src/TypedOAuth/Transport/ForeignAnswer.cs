using System.Globalization;
using Microsoft.Extensions.Logging;
using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Protocol.Requests;

namespace TypedOAuth.Transport;

/// <summary>Tells an answer that is not OAuth 2.0 as what it is: by its status, its content type, and at the level Debug its beginning.</summary>
internal static class ForeignAnswer
{
    /// <summary>Describes the answer, and logs how its body begins.</summary>
    public static OAuth2Error Describe(ClientContext context, TokenRequest request, in Backchannel.Answer answer)
    {
        var error = new OAuth2Error { Code = OAuth2ErrorCodes.InvalidResponse, Status = answer.Status, ContentType = answer.ContentType };
        var status = ((int)answer.Status).ToString(CultureInfo.InvariantCulture);
        var body = answer.Body.Span;
        error = error with { Description = $"status {status}, {(body.IsEmpty ? "an empty body" : error.ContentType ?? "no content type")}" };

        // A successful answer may hold tokens, wherever it has them: nothing of it is logged.
        if (!answer.IsSuccess && !body.IsEmpty && context.FlowLogger.IsEnabled(LogLevel.Debug))
        {
            FlowLog.ForeignAnswer(
                context.FlowLogger, request.Endpoint.Host, context.Alias, error.Description, ErrorRedaction.RedactBeginning(body, request));
        }

        return error;
    }
}

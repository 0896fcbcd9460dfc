using System.Globalization;
using Microsoft.Extensions.Logging;
using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Protocol.Requests;

namespace TypedOAuth.Transport;

/// <summary>Describes a response that is not OAuth 2.0 by its status and content type.</summary>
internal static class ForeignAnswer
{
    /// <summary>Describes the response, and logs the beginning of its body at level Debug.</summary>
    public static OAuth2Error Describe(ClientContext context, TokenRequest request, in Backchannel.Answer answer)
    {
        var error = new OAuth2Error { Code = OAuth2ErrorCodes.InvalidResponse, Status = answer.Status, ContentType = answer.ContentType };
        var status = ((int)answer.Status).ToString(CultureInfo.InvariantCulture);
        var body = answer.Body.Span;
        error = error with { Description = $"status {status}, {(body.IsEmpty ? "an empty body" : error.ContentType ?? "no content type")}" };

        // The body of a successful response is not logged, because it may contain tokens in an unknown place.
        if (!answer.IsSuccess && !body.IsEmpty && context.FlowLogger.IsEnabled(LogLevel.Debug))
        {
            FlowLog.ForeignAnswer(
                context.FlowLogger, request.Endpoint.Host, context.Alias, error.Description, ErrorRedaction.RedactBeginning(body, request));
        }

        return error;
    }
}

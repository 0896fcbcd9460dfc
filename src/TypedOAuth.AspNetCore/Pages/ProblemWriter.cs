using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace TypedOAuth.AspNetCore.Pages;

/// <summary>Writes <c>application/problem+json</c> (RFC 9457) for callers that show no pages.</summary>
internal static class ProblemWriter
{
    /// <summary>Returns whether the caller accepts HTML. A request without an Accept header accepts HTML.</summary>
    public static bool TakesHtml(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var types) || types.Count == 0)
        {
            return true;
        }

        return types.Any(static type => type.Quality is not 0
            && (type.MatchesAllTypes || (type.Type.Equals("text", StringComparison.OrdinalIgnoreCase)
                && (type.MatchesAllSubTypes || type.SubType.Equals("html", StringComparison.OrdinalIgnoreCase)))));
    }

    /// <summary>Writes the title of a page as problem details.</summary>
    /// <param name="context">The request.</param>
    /// <param name="status">The page's status. A status below 300 becomes 406, because a person has to see such a page.</param>
    /// <param name="title">The page's title.</param>
    public static async Task WriteAsync(HttpContext context, int status, string title)
    {
        var response = context.Response;
        response.StatusCode = status < StatusCodes.Status300MultipleChoices ? StatusCodes.Status406NotAcceptable : status;
        response.ContentType = "application/problem+json";
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        await response.Body.WriteAsync(Create(response.StatusCode, title, PageWriter.GetTraceId(context)), context.RequestAborted).ConfigureAwait(false);
    }

    private static ReadOnlyMemory<byte> Create(int status, string title, string traceId)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("title"u8, title);
            json.WriteNumber("status"u8, status);
            if (status == StatusCodes.Status406NotAcceptable)
            {
                json.WriteString("detail"u8, "A person has to open this address in a browser.");
            }

            json.WriteString("traceId"u8, traceId);
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }
}

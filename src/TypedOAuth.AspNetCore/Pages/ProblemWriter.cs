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
    public static Task WriteAsync(HttpContext context, int status, string title)
    {
        var needsPerson = status < StatusCodes.Status300MultipleChoices;
        return WriteAsync(context, needsPerson ? StatusCodes.Status406NotAcceptable : status, title, json =>
        {
            if (needsPerson)
            {
                json.WriteString("detail"u8, "A person has to open this address in a browser.");
            }

            json.WriteString("traceId"u8, PageWriter.GetTraceId(context));
        });
    }

    /// <summary>Writes problem details.</summary>
    /// <param name="context">The request.</param>
    /// <param name="status">The status.</param>
    /// <param name="title">The title.</param>
    /// <param name="writeMembers">Writes the other members.</param>
    public static async Task WriteAsync(HttpContext context, int status, string title, Action<Utf8JsonWriter> writeMembers)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = "application/problem+json";
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("title"u8, title);
            json.WriteNumber("status"u8, status);
            writeMembers(json);
            json.WriteEndObject();
        }

        await response.Body.WriteAsync(buffer.ToArray(), context.RequestAborted).ConfigureAwait(false);
    }
}

using System.Net;
using System.Net.Http.Headers;

namespace TypedOAuth.Benchmarks;

/// <summary>A token endpoint without a network: it reads the request's body, as a connection does, and answers the same bytes each time.</summary>
/// <param name="body">The answer's JSON.</param>
internal sealed class FixedAnswerHandler(byte[] body) : HttpMessageHandler
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    /// <summary>How many requests have come.</summary>
    public int Requests { get; private set; }

    /// <summary>Answers come only when this has ended, where a comparison has to hold them back.</summary>
    public Task Gate { get; set; } = Task.CompletedTask;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests++;
        if (request.Content is { } content)
        {
            await content.CopyToAsync(Stream.Null, cancellationToken);
        }

        await Gate;
        return new(HttpStatusCode.OK) { Content = new ByteArrayContent(body) { Headers = { ContentType = Json } } };
    }
}

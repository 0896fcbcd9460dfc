using System.Net;
using System.Net.Http.Headers;

namespace TypedOAuth.Benchmarks;

/// <summary>A token endpoint without a network, which reads the request's body and always returns the same bytes.</summary>
/// <param name="body">The answer's JSON.</param>
internal sealed class FixedAnswerHandler(byte[] body) : HttpMessageHandler
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    /// <summary>The number of received requests.</summary>
    public int Requests { get; private set; }

    /// <summary>The task that must end before an answer is sent, for comparisons that delay answers.</summary>
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

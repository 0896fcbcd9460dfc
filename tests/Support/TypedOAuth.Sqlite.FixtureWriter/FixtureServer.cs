using System.Net;
using System.Text;

namespace TypedOAuth.Sqlite.FixtureWriter;

/// <summary>Answers token requests with the most recently set body.</summary>
internal sealed class FixtureServer : HttpMessageHandler
{
    private (HttpStatusCode Status, string Body) _answer;

    public void Answer(string body, HttpStatusCode status = HttpStatusCode.OK) => _answer = (status, body);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(new HttpResponseMessage(_answer.Status)
        {
            Content = new StringContent(_answer.Body, Encoding.UTF8, "application/json"),
        });
}

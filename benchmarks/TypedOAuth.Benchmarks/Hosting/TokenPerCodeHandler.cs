using System.Net.Http.Headers;
using System.Text;

namespace TypedOAuth.Benchmarks.Hosting;

/// <summary>A token endpoint without a network, which returns a different answer for each code.</summary>
internal sealed class TokenPerCodeHandler(Func<string, string> createAnswer) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var form = await request.Content!.ReadAsStringAsync(cancellationToken);
        var code = form.Split('&').Single(static pair => pair.StartsWith("code=", StringComparison.Ordinal))["code=".Length..];
        return new()
        {
            Content = new ByteArrayContent(Encoding.UTF8.GetBytes(createAnswer(code)))
            {
                Headers = { ContentType = new MediaTypeHeaderValue("application/json") },
            },
        };
    }
}

using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace TypedOAuth.Catalogue.Tests.Playing;

/// <summary>Compares each request with the next exchange of a bundle, and answers as the bundle says.</summary>
internal sealed class ScriptedProvider(Placeholders placeholders, IssuerKeys keys) : HttpMessageHandler
{
    private readonly Queue<JsonNode> _expected = new();
    private readonly List<string> _faults = [];

    /// <summary>Expects exchanges in their order.</summary>
    public void Expect(params IEnumerable<JsonNode> exchanges)
    {
        foreach (var exchange in exchanges)
        {
            _expected.Enqueue(exchange);
        }
    }

    /// <summary>Checks that all expected requests were sent as the bundle says, and no others.</summary>
    public void AssertDone()
    {
        Assert.True(_faults.Count == 0, string.Join('\n', _faults));
        Assert.True(_expected.Count == 0, $"Not sent: {string.Join(", ", _expected.Select(static exchange => exchange["kind"]))}.");
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (keys.Find(request) is { } document)
        {
            return Answer(200, "application/json", document);
        }

        if (!_expected.TryDequeue(out var exchange))
        {
            _faults.Add($"Not expected: {request.Method} {request.RequestUri}.");
            return Answer(500, "text/plain", "");
        }

        // Each request has an assertion of its own.
        placeholders.Remove("client_assertion");
        var faults = await new RequestComparison(placeholders).CompareAsync(exchange["request"]!, request);
        _faults.AddRange(faults.Select(fault => $"{exchange["kind"]}: {fault}"));
        if (exchange["idToken"] is { } claims)
        {
            placeholders["id_token"] = keys.Sign(JsonNode.Parse(placeholders.Fill(claims.ToJsonString()))!.AsObject());
        }

        var response = exchange["response"]!;
        var body = response["text"]?.GetValue<string>() ?? response["json"]!.ToJsonString();
        return Answer(response["status"]!.GetValue<int>(), response["headers"]!["Content-Type"]!.GetValue<string>(), placeholders.Fill(body), response["headers"]!);
    }

    private static HttpResponseMessage Answer(int status, string type, string body, JsonNode? headers = null)
    {
        var response = new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8) };
        response.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        foreach (var (name, value) in headers?.AsObject().Where(static header => header.Key != "Content-Type") ?? [])
        {
            response.Headers.TryAddWithoutValidation(name, Convert.ToString(value, CultureInfo.InvariantCulture));
        }

        return response;
    }
}

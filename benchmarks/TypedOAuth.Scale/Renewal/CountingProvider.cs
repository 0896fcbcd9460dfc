using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace TypedOAuth.Scale.Renewal;

/// <summary>A token endpoint whose refresh tokens rotate. It notes each request.</summary>
internal sealed class CountingProvider : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, int> _uses = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<(long Timestamp, string Worker)> _requests = new();
    private readonly WebApplication _app;

    private CountingProvider(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.Single());

    public int Requests => _requests.Count;

    /// <summary>The number of refresh tokens that were sent more than once.</summary>
    public int TokensUsedTwice => _uses.Values.Count(static uses => uses > 1);

    public static async Task<CountingProvider> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.SetMinimumLevel(LogLevel.Critical);
        var app = builder.Build();
        var provider = new CountingProvider(app);
        app.MapPost("/token", provider.AnswerAsync);
        await app.StartAsync();
        return provider;
    }

    /// <summary>Returns the time between the first and the last request.</summary>
    public TimeSpan GetSpan() => Stopwatch.GetElapsedTime(_requests.Min(static request => request.Timestamp), _requests.Max(static request => request.Timestamp));

    /// <summary>Returns the requests of each worker.</summary>
    public int[] CountByWorker() => [.. _requests.CountBy(static request => request.Worker).Select(static pair => pair.Value).OrderDescending()];

    /// <summary>Returns the most requests within any second.</summary>
    public int FindBusiestSecond()
    {
        long[] times = [.. _requests.Select(static request => request.Timestamp).Order()];
        var (most, first) = (0, 0);
        for (var last = 0; last < times.Length; last++)
        {
            while (times[last] - times[first] >= Stopwatch.Frequency)
            {
                first++;
            }

            most = Math.Max(most, last - first + 1);
        }

        return most;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync();
        var token = form["refresh_token"].ToString();
        _requests.Enqueue((Stopwatch.GetTimestamp(), context.Request.Headers["X-Machine"].ToString()));
        _uses.AddOrUpdate(token, 1, static (_, uses) => uses + 1);
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync($$"""{"access_token":"a-{{token}}","refresh_token":"{{token}}.next","expires_in":86400,"token_type":"Bearer"}""");
    }
}

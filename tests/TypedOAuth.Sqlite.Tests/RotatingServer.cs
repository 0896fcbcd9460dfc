using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Sqlite.Tests;

/// <summary>
/// Token endpoints whose refresh tokens can be used once. The second use of a refresh token ends its grant (RFC 9700 §4.14.2), and so does its
/// use at another tenant.
/// </summary>
internal sealed class RotatingServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<string> _sent = new();
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Grant> _grants = [];
    private TaskCompletionSource? _arrival;
    private int _number;

    private RotatingServer(WebApplication app, int port) => (_app, Address) = (app, new($"http://127.0.0.1:{port}/"));

    /// <summary>The address of the server. The token endpoints are <c>token</c> and, for each tenant, <c>{tenant}/token</c>.</summary>
    public Uri Address { get; }

    /// <summary>The refresh tokens that were sent, in order.</summary>
    public IReadOnlyList<string> Sent => [.. _sent];

    /// <summary>The number of times that a refresh token was used again.</summary>
    public int Reuses { get; private set; }

    /// <summary>Members that are added to the answer to a code.</summary>
    public string More { get; set; } = "";

    public static async Task<RotatingServer> StartAsync()
    {
        var port = FreePort.Find();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        builder.Logging.ClearProviders();
        var server = new RotatingServer(builder.Build(), port);
        server._app.MapPost("/token", (Delegate)server.AnswerAsync);
        server._app.MapPost("/{tenant}/token", (Delegate)server.AnswerAsync);
        await server._app.StartAsync();
        return server;
    }

    /// <summary>Lets the next refresh wait until its connection is closed, before the refresh token is used.</summary>
    /// <returns>A task that completes when the request has arrived.</returns>
    public Task HoldNextRefresh()
    {
        var arrival = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _arrival = arrival;
        return arrival.Task;
    }

    /// <summary>Ends all grants, so that the server refuses their refresh tokens.</summary>
    public void EndAll()
    {
        lock (_gate)
        {
            foreach (var grant in _grants.Values)
            {
                grant.HasEnded = true;
            }
        }
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task<IResult> AnswerAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync();
        var tenant = context.Request.RouteValues["tenant"] as string;
        if (form["grant_type"] == "authorization_code")
        {
            return Issue(new() { Tenant = tenant });
        }

        var token = form["refresh_token"].ToString();
        _sent.Enqueue(token);
        if (Interlocked.Exchange(ref _arrival, null) is { } arrival)
        {
            arrival.SetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(static _ => { }, TaskScheduler.Default);
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }

        lock (_gate)
        {
            var grant = _grants[token];
            if (grant.HasEnded || grant.Current != token || grant.Tenant != tenant)
            {
                (grant.HasEnded, Reuses) = (true, Reuses + 1);
                return Results.Json(new { error = "invalid_grant" }, statusCode: StatusCodes.Status400BadRequest);
            }

            return Issue(grant);
        }
    }

    private IResult Issue(Grant grant)
    {
        lock (_gate)
        {
            var number = ++_number;
            grant.Current = $"refresh-{number}";
            _grants[grant.Current] = grant;
            return Results.Text(
                $$"""{"access_token":"access-{{number}}","token_type":"Bearer","expires_in":3600,"refresh_token":"{{grant.Current}}"{{More}}}""",
                "application/json");
        }
    }

    private sealed class Grant
    {
        public string Current { get; set; } = "";

        /// <summary>The tenant at which the user authorized; null for the endpoint without a tenant.</summary>
        public string? Tenant { get; init; }

        public bool HasEnded { get; set; }
    }
}

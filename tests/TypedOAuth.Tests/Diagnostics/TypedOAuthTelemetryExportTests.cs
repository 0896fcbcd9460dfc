using System.Diagnostics;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Diagnostics;

/// <summary>Checks what OpenTelemetry exports, with the names of docs/operations.md.</summary>
public sealed class TypedOAuthTelemetryExportTests : IAsyncDisposable
{
    private readonly List<Activity> _activities = [];
    private readonly List<Metric> _metrics = [];
    private readonly ClientHost<WatchedClient> _host;
    private readonly TracerProvider _tracing;
    private readonly MeterProvider _metering;

    public TypedOAuthTelemetryExportTests()
    {
        _host = new(static (services, configure) => services.AddWatchedClient(configure), ClientHosts.SetCredentials, services => services
            .AddOpenTelemetry()
            .WithTracing(tracing => tracing.AddSource(TypedOAuthTelemetry.ActivitySourceName).AddInMemoryExporter(_activities))
            .WithMetrics(metrics => metrics.AddMeter(TypedOAuthTelemetry.MeterName).AddInMemoryExporter(_metrics)));
        _tracing = _host.Services.GetRequiredService<TracerProvider>();
        _metering = _host.Services.GetRequiredService<MeterProvider>();
    }

    [Fact]
    public async Task A_connection_its_refresh_and_its_revocation_are_exported()
    {
        await _host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        _host.Server.Answer(TokenJson("a2", "rt2"));
        await _host.Client.RefreshUserAccessTokenAsync("u");
        _host.Server.Answer(static _ => new HttpResponseMessage(HttpStatusCode.OK));
        Assert.True(await _host.Client.RevokeUserAccessTokenAsync("u"));

        var activities = ReadActivities();
        Assert.Equal(["oauth2 exchange", "oauth2 refresh", "oauth2 revoke"], activities.Select(static activity => activity.OperationName).Distinct());
        Assert.All(activities, static activity =>
        {
            Assert.Equal((ActivityKind.Client, ActivityStatusCode.Unset), (activity.Kind, activity.Status));
            Assert.Equal("as.example", activity.GetTagItem("server.address"));
            Assert.Equal(["oauth2.client", "server.address"], activity.TagObjects.Select(static tag => tag.Key).Order(StringComparer.Ordinal));
        });
        Assert.Equal(["oauth2.client.authorizations authorized 1", "oauth2.client.refreshes refreshed 1"], ReadMetrics());
    }

    [Fact]
    public async Task Failing_requests_are_exported_with_their_outcome()
    {
        await _host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        _host.Server.Answer("", HttpStatusCode.ServiceUnavailable);
        await Assert.ThrowsAsync<OAuth2TransientException>(async () => await _host.Client.RefreshUserAccessTokenAsync("u"));

        await _host.AuthorizeAsync("v", TokenJson("b1", "rt2"));
        _host.Server.Answer("""{"error":"invalid_grant"}""", HttpStatusCode.BadRequest);
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await _host.Client.RefreshUserAccessTokenAsync("v"));

        var decline = await _host.BeginAsync("w", "error=access_denied");
        Assert.NotNull((await decline()).Failure);

        var refreshes = ReadActivities().Where(static activity => activity.OperationName == "oauth2 refresh").ToList();
        Assert.Equal(2, refreshes.Count);
        Assert.All(refreshes, static activity => Assert.Equal(ActivityStatusCode.Error, activity.Status));
        Assert.Equal("invalid_grant", refreshes[^1].StatusDescription);
        Assert.Equal(
            [
                "oauth2.client.authorizations AccessDenied 1", "oauth2.client.authorizations authorized 2",
                "oauth2.client.refreshes failed 1", "oauth2.client.refreshes invalid_grant 1",
            ],
            ReadMetrics());
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    /// <summary>Returns the client's activities. Other tests use the same activity source at the same time.</summary>
    private List<Activity> ReadActivities()
    {
        _tracing.Shutdown();
        return _activities.FindAll(static activity => "watched".Equals(activity.GetTagItem("oauth2.client")));
    }

    /// <summary>Returns the client's metrics with their outcomes and sums.</summary>
    private List<string> ReadMetrics()
    {
        _metering.ForceFlush();
        var sums = new List<string>();
        foreach (var metric in _metrics)
        {
            foreach (ref readonly var point in metric.GetMetricPoints())
            {
                var tags = new Dictionary<string, object?>(StringComparer.Ordinal);
                foreach (var (key, value) in point.Tags)
                {
                    tags.Add(key, value);
                }

                Assert.Equal(["oauth2.client", "oauth2.outcome"], tags.Keys.Order(StringComparer.Ordinal));
                if ("watched".Equals(tags["oauth2.client"]))
                {
                    sums.Add($"{metric.Name} {tags["oauth2.outcome"]} {point.GetSumLong()}");
                }
            }
        }

        sums.Sort(StringComparer.Ordinal);
        return sums;
    }
}

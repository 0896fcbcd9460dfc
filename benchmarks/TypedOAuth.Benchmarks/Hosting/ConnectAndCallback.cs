using System.Diagnostics;
using TypedOAuth.Benchmarks.Reporting;

namespace TypedOAuth.Benchmarks.Hosting;

/// <summary>Compares the whole flow through Kestrel, without the authorization server, with ASP.NET Core's OAuthHandler.</summary>
internal sealed class ConnectAndCallback : IComparison
{
    private const string Peer = "OAuthHandler";
    private const string PeerWithoutTokens = "OAuthHandler, tokens discarded";
    private const string Rate = "flows per second per core";
    private const int AtOnce = 8;

    /// <summary>The settings that the web SDK chooses for applications.</summary>
    private static readonly Dictionary<string, string> Environment = new(StringComparer.Ordinal)
    {
        ["DOTNET_gcServer"] = "1",
        ["DOTNET_gcConcurrent"] = "1",
        ["ASPNETCORE_ENVIRONMENT"] = "Production",
    };

    public string Name => "connect-and-callback";

    public async Task<ComparisonResult> RunAsync(bool isShort, CancellationToken cancellationToken)
    {
        // The runtime optimizes the last methods of a server only after some 20,000 flows.
        var (warmUp, flows, rounds) = isShort ? (1_000, 1_000, 3) : (30_000, 10_000, 9);
        await using var own = await Side.StartAsync(Subjects.Own, FlowServer.TypedOAuth, cancellationToken);
        await using var peer = await Side.StartAsync(Peer, FlowServer.OAuthHandler, cancellationToken);
        await using var discarding = await Side.StartAsync(PeerWithoutTokens, FlowServer.OAuthHandlerWithoutTokens, cancellationToken);
        Side[] sides = [own, peer, discarding];
        foreach (var side in sides)
        {
            await side.RunAsync(warmUp, cancellationToken);
            side.Rounds.Clear();
        }

        for (var round = 0; round < rounds; round++)
        {
            foreach (var side in sides)
            {
                await side.RunAsync(flows, cancellationToken);
            }
        }

        return new(
            Name,
            "A user's connection: connect and callback through Kestrel, tokens kept in memory",
            [.. sides.SelectMany(static side => side.Summarize())],
            [
                new("at least ASP.NET Core's OAuthHandler", Rate, Subjects.Own, Peer, AtLeast: 1),
                new("measured; the peer discards the tokens", Rate, Subjects.Own, PeerWithoutTokens),
            ])
        {
            Remarks = Remarks,
        };
    }

    private static string Remarks =>
        $"Each server runs in a separate process, with the garbage collector's settings of a web application. The browsers are {AtOnce} "
        + "loops in the measuring process on the same machine, so that flows per second depend on them too; flows per second per core "
        + "are divided by the server's processor time alone. Each flow consists of two requests (connect, callback) over a connection "
        + "that stays open, and belongs to a new user. Each flow is checked: it ends at the requested page, and the stub of the token "
        + "endpoint has checked the verifier. After each round the last user's token is requested and compared. Both sides use PKCE and "
        + "Data Protection with ephemeral keys, and log warnings. TypedOAuth gets the user from a header, because reading an "
        + "application's sign-in is not its task; it keeps the tokens encrypted in memory. OAuthHandler signs the user in at the end, "
        + "and keeps its tokens encrypted in that cookie (SaveTokens). A second run of it discards the tokens, which is its default.";

    private sealed class Side(string subject, ChildProcess process, Browsers browsers) : IAsyncDisposable
    {
        private long _connected;

        public List<(double Rate, double PerSecond, double Allocated)> Rounds { get; } = [];

        public static async Task<Side> StartAsync(string subject, string kind, CancellationToken cancellationToken)
        {
            var process = ChildProcess.StartRole(FlowServer.Role, Environment, kind);
            return new(subject, process, new Browsers(new Uri(await process.ReadLineAsync(cancellationToken))));
        }

        public async Task RunAsync(int flows, CancellationToken cancellationToken)
        {
            var before = (await browsers.GetStatisticsAsync(cancellationToken)).Allocated;
            var (processorTime, clock) = (process.ProcessorTime, Stopwatch.StartNew());
            var (code, token) = await browsers.ConnectAsync(flows, AtOnce, cancellationToken);
            var (elapsed, spent) = (clock.Elapsed, process.ProcessorTime - processorTime);
            var (issued, after) = await browsers.GetStatisticsAsync(cancellationToken);
            Rounds.Add((flows / spent.TotalSeconds, flows / elapsed.TotalSeconds, (double)(after - before) / flows));
            _connected += flows;
            if (issued != _connected)
            {
                throw new InvalidOperationException($"{subject}: {_connected} flows ended well, and {issued} tokens were issued.");
            }

            if (token != (subject == PeerWithoutTokens ? "" : AuthorizationServerStub.GetToken(code)))
            {
                throw new InvalidOperationException($"{subject}: the token of the last flow was not kept.");
            }
        }

        public IEnumerable<Measurement> Summarize() =>
        [
            new Samples(Rounds.Select(static round => round.Rate)).ToMeasurement(subject, Rate, "1/s"),
            new Samples(Rounds.Select(static round => round.PerSecond)).ToMeasurement(subject, "flows per second", "1/s"),
            new Samples(Rounds.Select(static round => round.Allocated)).ToMeasurement(subject, "allocated per flow", "B"),
        ];

        public ValueTask DisposeAsync()
        {
            browsers.Dispose();
            return process.DisposeAsync();
        }
    }
}

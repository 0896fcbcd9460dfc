using TypedOAuth.Benchmarks.Reporting;

namespace TypedOAuth.Benchmarks.Hosting;

/// <summary>Measures the effect of one client on a minimal web application that is published as native code.</summary>
internal sealed class NativeAot : IComparison
{
    private const string Bare = "bare application";
    private const string Framework = "Data Protection and antiforgery alone";
    private const string Endpoints = "TypedOAuth with its endpoints";
    private const string Peer = "Duende.IdentityModel.OidcClient 7.1.1";
    private const string AddedSize = "size added";
    private const string AddedStart = "start-up added";
    private const string FirstUse = "first authorization request";

    private static readonly (string Subject, string Application, string? UsePath)[] Applications =
    [
        (Bare, "Bare", null),
        (Subjects.Own, "Client", "/connect"),
        (Peer, "OidcClient", "/connect"),
        (Endpoints, "Endpoints", "/oauth2/acme-connect"),
        (Framework, "DataProtection", "/connect"),
    ];

    public string Name => "native-aot";

    public async Task<ComparisonResult> RunAsync(bool isShort, CancellationToken cancellationToken)
    {
        var starts = isShort ? 3 : 31;
        var folder = Directory.CreateTempSubdirectory("typedoauth-native-");
        try
        {
            var published = new Dictionary<string, NativeApplication>(StringComparer.Ordinal);
            foreach (var (subject, application, _) in Applications)
            {
                published[subject] = await Publishing.PublishAsync(application, folder.FullName, cancellationToken);
            }

            return Summarize(published, await StartManyAsync(published, starts, folder.FullName, cancellationToken));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>
    /// Starts the applications alternately, so that a disturbance affects all of them; the first start of each is not counted.
    /// </summary>
    private static async Task<Dictionary<string, List<NativeStart>>> StartManyAsync(
        Dictionary<string, NativeApplication> published, int starts, string home, CancellationToken cancellationToken)
    {
        var samples = Applications.ToDictionary(
            static application => application.Subject, static _ => new List<NativeStart>(), StringComparer.Ordinal);
        for (var round = 0; round <= starts; round++)
        {
            foreach (var (subject, _, usePath) in Applications)
            {
                var start = await NativeStart.MeasureAsync(published[subject].Program, usePath, home, cancellationToken);
                if (round > 0)
                {
                    samples[subject].Add(start);
                }
            }
        }

        return samples;
    }

    private ComparisonResult Summarize(Dictionary<string, NativeApplication> published, Dictionary<string, List<NativeStart>> samples)
    {
        var measurements = new List<Measurement>();
        foreach (var (subject, _, usePath) in Applications)
        {
            measurements.Add(new(subject, "executable", "KB", published[subject].Kilobytes));
            measurements.Add(new(subject, "warnings", "", published[subject].Warnings));
            measurements.Add(new Samples(samples[subject].Select(static start => start.FirstResponse)).ToMeasurement(subject, "start-up", "ms"));
            if (subject != Bare)
            {
                // Each round is compared with the bare application of the same round.
                var added = samples[subject].Zip(samples[Bare], static (start, bare) => start.FirstResponse - bare.FirstResponse);
                measurements.Add(new(subject, AddedSize, "KB", published[subject].Kilobytes - published[Bare].Kilobytes));
                measurements.Add(new Samples(added).ToMeasurement(subject, AddedStart, "ms"));
                measurements.Add(new Samples(samples[subject].Select(static start => start.FirstUse)).ToMeasurement(subject, FirstUse, "ms"));
            }
        }

        return new(Name, "One client added to a minimal web application, published as native code", measurements,
        [
            new("measured", AddedSize, Subjects.Own, Peer),
            new("measured", AddedStart, Subjects.Own, Peer),
            new("measured", FirstUse, Subjects.Own, Peer),
            new("no warning of the trimmer or the native compiler", "warnings", Subjects.Own, Peer: null, AtMost: 0),
            new("no warning of the trimmer or the native compiler", "warnings", Endpoints, Peer: null, AtMost: 0),
            new("measured; the peer is the framework's part for cookies", AddedSize, Endpoints, Framework),
        ])
        {
            Remarks =
                "Each application uses CreateSlimBuilder and has one endpoint. At a second endpoint, TypedOAuth and OidcClient create "
                + "an authorization URL with a fresh state and PKCE. OidcClient gets its provider's metadata in advance and does not "
                + "request it. Start-up is the time from the start of the process to the first response of the first endpoint, which is "
                + "requested each millisecond. The applications take turns, and the first start of each is not counted. The first "
                + "authorization request is made after the start-up. TypedOAuth with its endpoints binds the browser with Data Protection and "
                + "antiforgery of the framework. An application with any cookie already has Data Protection, so the table also shows "
                + "what these two add alone.",
        };
    }
}

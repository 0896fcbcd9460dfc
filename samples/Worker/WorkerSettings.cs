using Connections;
using Microsoft.Extensions.Configuration;

namespace WorkerSample;

/// <summary>Holds the options of the command line.</summary>
internal sealed record WorkerSettings
{
    /// <summary>The folder, the ports and the secrets, with the same options and files as in samples/Connections.</summary>
    public required SampleSettings Sample { get; init; }

    /// <summary>Whether the users, the authorization server and the API are those of samples/Connections.</summary>
    public required bool UsesConnectionsSample { get; init; }

    /// <summary>The time between two rounds; null to stop after one round, like a job that a scheduler starts.</summary>
    public required TimeSpan? Interval { get; init; }

    /// <summary>Reads the command line: <c>--data</c>, <c>--interval</c> (a number of seconds; 0 for one round), and the options of samples/Connections.</summary>
    public static WorkerSettings Read(string[] args)
    {
        var configuration = new ConfigurationBuilder().AddCommandLine(args).Build();
        var seconds = configuration.GetValue("interval", 10.0);
        return new()
        {
            Sample = SampleSettings.Read(args),
            UsesConnectionsSample = configuration["data"] is not null,
            Interval = seconds > 0 ? TimeSpan.FromSeconds(seconds) : null,
        };
    }
}

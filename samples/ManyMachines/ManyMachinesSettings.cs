using Connections;

namespace ManyMachines;

/// <summary>Holds the options of the command line.</summary>
internal sealed record ManyMachinesSettings
{
    /// <summary>The user whose connection is shown.</summary>
    public const string User = "alice";

    private const string PagePortOption = "page-port";
    private const string SecondAppPortOption = "second-app-port";

    /// <summary>The ports, secrets and folder that all processes share.</summary>
    public required SampleSettings Shared { get; init; }

    /// <summary>The port of the page that lists the processes.</summary>
    public required int PagePort { get; init; }

    /// <summary>The connection string of PostgreSQL; null to start a server.</summary>
    public required string? Postgres { get; init; }

    /// <summary>The process that runs: <c>app-1</c>, <c>app-2</c> or <c>worker</c>; null for the process that starts the others.</summary>
    public required string? Machine { get; init; }

    /// <summary>The port of the app's second process.</summary>
    public int SecondAppPort => Shared.FurtherAppPorts[0];

    /// <summary>Reads the command line. The folder is new and temporary; the process that creates it passes it on to the others.</summary>
    public static ManyMachinesSettings Read(string[] args)
    {
        var configuration = new ConfigurationBuilder().AddCommandLine(args).Build();
        var machine = configuration["machine"];
        var data = machine is null ? Directory.CreateTempSubdirectory("typedoauth-machines-").FullName : configuration["data"];
        return new()
        {
            Shared = SampleSettings.Read([
                $"--data={data}",
                $"--{SampleSettings.AppPortOption}={configuration.GetValue(SampleSettings.AppPortOption, 5602)}",
                $"--{SampleSettings.ServerPortOption}={configuration.GetValue(SampleSettings.ServerPortOption, 5601)}",
                $"--access-token-lifetime={configuration.GetValue("access-token-lifetime", TimeSpan.FromSeconds(15))}",
            ]) with
            { FurtherAppPorts = [configuration.GetValue(SecondAppPortOption, 5603)] },
            PagePort = configuration.GetValue(PagePortOption, 5600),
            Postgres = configuration["postgres"],
            Machine = machine,
        };
    }

    /// <summary>Returns why a port cannot be used, and what to do; returns null if all are free.</summary>
    public string? FindFault() => SamplePorts.FindFault(
        "samples/ManyMachines",
        (PagePort, PagePortOption),
        (Shared.ServerPort, SampleSettings.ServerPortOption),
        (Shared.AppPort, SampleSettings.AppPortOption),
        (SecondAppPort, SecondAppPortOption));

    /// <summary>Creates the arguments of a process that uses the same folder and ports.</summary>
    public IEnumerable<string> CreateArguments(string machine) =>
    [
        "--machine", machine, "--data", Shared.DataDirectory, $"--{SampleSettings.ServerPortOption}", $"{Shared.ServerPort}",
        $"--{SampleSettings.AppPortOption}", $"{Shared.AppPort}", $"--{SecondAppPortOption}", $"{SecondAppPort}",
    ];
}

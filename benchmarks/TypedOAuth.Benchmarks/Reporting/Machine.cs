using System.Runtime.InteropServices;
using BenchmarkDotNet.Environments;

namespace TypedOAuth.Benchmarks.Reporting;

/// <summary>The machine of a measurement; figures of different machines are not compared.</summary>
/// <param name="Processor">The processor's name.</param>
/// <param name="Cores">The number of logical cores.</param>
/// <param name="MemoryGigabytes">The memory that the process can use, in gigabytes, rounded.</param>
/// <param name="OperatingSystem">The operating system.</param>
/// <param name="Sdk">The version of the .NET SDK.</param>
/// <param name="Runtime">The version of the .NET runtime.</param>
internal sealed record Machine(string Processor, int Cores, int MemoryGigabytes, string OperatingSystem, string Sdk, string Runtime)
{
    private const double BytesPerGigabyte = 1 << 30;

    /// <summary>The current machine, described once, because the description runs other programs.</summary>
    public static Machine Current { get; } = Describe();

    /// <summary>Returns the description in one line.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Processor}, {Cores} logical cores, {MemoryGigabytes} GB of memory; {OperatingSystem}; SDK {Sdk}, {Runtime}");

    private static Machine Describe()
    {
        var host = HostEnvironmentInfo.GetCurrent();
        return new(
            host.Cpu.Value?.ProcessorName ?? RuntimeInformation.ProcessArchitecture.ToString(),
            Environment.ProcessorCount,
            (int)Math.Round(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / BytesPerGigabyte),
            RuntimeInformation.OSDescription,
            host.DotNetSdkVersion.Value,
            RuntimeInformation.FrameworkDescription);
    }
}

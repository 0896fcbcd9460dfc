using System.Globalization;
using System.Text.RegularExpressions;

namespace TypedOAuth.Benchmarks.Builds;

/// <summary>The compiler's times in the log of a build, in milliseconds.</summary>
/// <param name="Compilation">The elapsed time of the compiler's task.</param>
/// <param name="Parts">The times of the generator and of each analyzer of this library, by name.</param>
internal sealed partial record CompilerReport(double Compilation, IReadOnlyDictionary<string, double> Parts)
{
    /// <summary>Reads the log of a build with <c>-v:d -clp:PerformanceSummary -p:ReportAnalyzer=true</c>.</summary>
    public static CompilerReport Read(string log)
    {
        var parts = Part.Matches(log).ToDictionary(
            static match => match.Groups["name"].Value,
            static match => double.Parse(match.Groups["seconds"].Value, CultureInfo.InvariantCulture) * 1_000,
            StringComparer.Ordinal);
        var compilation = Compiler.Match(log);
        return compilation.Success && parts.ContainsKey("OAuth2ClientGenerator")
            ? new(double.Parse(compilation.Groups[1].Value, CultureInfo.InvariantCulture), parts)
            : throw new InvalidOperationException("The build's log has no times of the compiler and the generator.");
    }

    [GeneratedRegex(@"^\s*(\d+) ms\s+Csc\s", RegexOptions.Multiline)]
    private static partial Regex Compiler { get; }

    /// <summary>Matches a part of the report; a time of less than a millisecond has a less-than sign, and counts as one.</summary>
    [GeneratedRegex(@"^\s*<?(?<seconds>[\d.]+)\s+\S+\s+TypedOAuth\.SourceGenerators\.(?:\w+\.)*(?<name>\w+)(?:\s|$)", RegexOptions.Multiline)]
    private static partial Regex Part { get; }
}

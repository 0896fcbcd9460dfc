using TypedOAuth.Benchmarks;

// Runs the comparisons that are named, or all of them.
IComparison[] comparisons = [];
var isShort = args.Contains("--short", StringComparer.Ordinal);
string[] names = [.. args.Where(static argument => !argument.StartsWith('-'))];
foreach (var comparison in comparisons.Where(comparison => names.Length == 0 || names.Contains(comparison.Name, StringComparer.Ordinal)))
{
    _ = await comparison.RunAsync(isShort, CancellationToken.None);
}

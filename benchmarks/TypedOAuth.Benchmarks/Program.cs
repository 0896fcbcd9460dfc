using TypedOAuth.Benchmarks;
using TypedOAuth.Benchmarks.Builds;
using TypedOAuth.Benchmarks.Generators;
using TypedOAuth.Benchmarks.Hosting;
using TypedOAuth.Benchmarks.Protocol;
using TypedOAuth.Benchmarks.Reporting;
using TypedOAuth.Benchmarks.Tokens;

// A comparison has started this program again, to measure a process without other work.
if (args is [ChildRoles.Option, var role, ..])
{
    await ChildRoles.RunAsync(role, args[2..]);
    return 0;
}

// Runs the named comparisons, or all of them, and writes the page from the last run of each. --short only checks the harness: its figures
// mean nothing and are kept separately. --page writes the page without running comparisons.
IComparison[] comparisons =
[
    new AuthorizationUrlComparison(),
    new AuthorizationRequestComparison(),
    new TokenResponseComparison(),
    new DifferencesComparison(),
    new IdTokenValidationComparison(),
    new RefreshComparison(),
    new CachedTokenComparison(),
    new CachedTokenScalingComparison(),
    new StoredTokenComparison(),
    new WaitersComparison(),
    new ConnectAndCallback(),
    new NativeAot(),
    new WorkingSet(),
    new GeneratorComparison(),
    new GrowthComparison(),
    new PresetComparison(),
    new CompileShareComparison(),
    new BuildTimeComparison(),
];
var isShort = args.Contains("--short", StringComparer.Ordinal);
var isPageOnly = args.Contains("--page", StringComparer.Ordinal);
if (args.FirstOrDefault(static argument => argument.StartsWith('-') && argument is not ("--short" or "--page")) is { } flag)
{
    await Console.Error.WriteLineAsync($"There is no option '{flag}'. There are: --short, --page; and names of comparisons, or none for all.");
    return 1;
}

string[] names = [.. args.Where(static argument => !argument.StartsWith('-'))];
if (names.FirstOrDefault(name => comparisons.All(comparison => comparison.Name != name)) is { } unknown)
{
    var known = string.Join(", ", comparisons.Select(static comparison => comparison.Name));
    await Console.Error.WriteLineAsync($"There is no comparison '{unknown}'. There are: {known}");
    return 1;
}

var folder = isShort ? Path.Combine(ResultFile.Folder, "short") : ResultFile.Folder;
var wanted = comparisons.Where(comparison => names.Length == 0 || names.Contains(comparison.Name, StringComparer.Ordinal));
foreach (var comparison in isPageOnly ? [] : wanted)
{
    var result = await comparison.RunAsync(isShort, CancellationToken.None);
    await ResultFile.SaveAsync(result, folder);
    foreach (var verdict in result.Goals.Select(goal => Verdict.Judge(goal, result)))
    {
        Console.WriteLine($"{result.Name}: {verdict.Goal.Quantity} {Figure.Format(verdict.Own)}, ratio {verdict.Ratio}; "
            + $"{verdict.Goal.Text}: {verdict.Text}");
    }
}

if (!isShort)
{
    await PerformancePage.WriteAsync([.. comparisons.Select(static comparison => comparison.Name)]);
}

return 0;

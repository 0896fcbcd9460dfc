using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TypedOAuth.Benchmarks.Reporting;

/// <summary>A comparison's last run, kept as JSON: comparisons can be run one at a time, and the page is written from all of them.</summary>
/// <param name="Date">When it ran.</param>
/// <param name="Machine">Where it ran.</param>
/// <param name="Result">What it found.</param>
internal sealed record ResultFile(DateOnly Date, Machine Machine, ComparisonResult Result)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Where runs are kept.</summary>
    public static string Folder { get; } = Path.Combine(Repository.Root, "artifacts", "benchmarks");

    /// <summary>Keeps a run that has just ended.</summary>
    public static async Task SaveAsync(ComparisonResult result, string folder)
    {
        Directory.CreateDirectory(folder);
        var file = new ResultFile(DateOnly.FromDateTime(DateTime.UtcNow), Machine.Current, result);
        await using var stream = File.Create(GetPath(folder, result.Name));
        await JsonSerializer.SerializeAsync(stream, file, Options);
    }

    /// <summary>Reads the last run, where there is one.</summary>
    public static async Task<ResultFile?> TryLoadAsync(string name, string folder)
    {
        var path = GetPath(folder, name);
        if (!File.Exists(path))
        {
            return null;
        }

        await using var stream = File.OpenRead(path);
        return await JsonSerializer.DeserializeAsync<ResultFile>(stream, Options);
    }

    private static string GetPath(string folder, string name) => Path.Combine(folder, $"{name}.json");
}

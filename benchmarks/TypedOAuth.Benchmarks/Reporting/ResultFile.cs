using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TypedOAuth.Benchmarks.Reporting;

/// <summary>The last run of a comparison, kept as JSON.</summary>
/// <remarks>Comparisons can run one at a time, and the page is written from all kept runs.</remarks>
/// <param name="Date">The date of the run.</param>
/// <param name="Machine">The machine of the run.</param>
/// <param name="Result">The result of the run.</param>
internal sealed record ResultFile(DateOnly Date, Machine Machine, ComparisonResult Result)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>The folder of the kept runs.</summary>
    public static string Folder { get; } = Path.Combine(Repository.Root, "artifacts", "benchmarks");

    /// <summary>Saves a run that has just ended.</summary>
    public static async Task SaveAsync(ComparisonResult result, string folder)
    {
        Directory.CreateDirectory(folder);
        var file = new ResultFile(DateOnly.FromDateTime(DateTime.UtcNow), Machine.Current, result);
        await using var stream = File.Create(GetPath(folder, result.Name));
        await JsonSerializer.SerializeAsync(stream, file, Options);
    }

    /// <summary>Reads the last run; returns null if the comparison has not run yet.</summary>
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

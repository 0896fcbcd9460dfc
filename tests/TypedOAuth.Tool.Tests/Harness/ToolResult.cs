using System.Text.Json;

namespace TypedOAuth.Tool.Tests.Harness;

/// <summary>What a run of the tool has returned and written.</summary>
internal sealed record ToolResult(int ExitCode, string Output, string Error)
{
    public JsonElement ReadJson()
    {
        using var document = JsonDocument.Parse(Output);
        return document.RootElement.Clone();
    }
}

using System.Reflection;

namespace TypedOAuth.Tool.CommandLine;

/// <summary>Provides the version of the tool.</summary>
internal static class ToolVersion
{
    public static string Current { get; } = typeof(ToolVersion).Assembly.GetName().Version!.ToString(3);
}

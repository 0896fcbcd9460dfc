namespace TypedOAuth.Tool.CommandLine;

/// <summary>Reports an error whose message tells the user how to continue.</summary>
internal sealed class ToolException(string message) : Exception(message);

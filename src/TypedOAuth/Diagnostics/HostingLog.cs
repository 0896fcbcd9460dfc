using Microsoft.Extensions.Logging;

namespace TypedOAuth.Diagnostics;

/// <summary>What hosting logs: settings by their keys, never a secret's value.</summary>
internal static partial class HostingLog
{
    [LoggerMessage(201, LogLevel.Error, "The changed configuration cannot be used, and the settings stay as they were: {Faults}")]
    public static partial void ChangeRefused(ILogger logger, string faults);
}

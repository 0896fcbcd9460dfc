using Microsoft.Extensions.Logging;

namespace TypedOAuth.Diagnostics;

/// <summary>Logs settings by their keys, never the value of a secret.</summary>
internal static partial class SettingsLog
{
    [LoggerMessage(EventIds.ChangeRefused, LogLevel.Error, "The changed configuration cannot be used, and the settings stay as they were: {Faults}")]
    public static partial void ChangeRefused(ILogger logger, string faults);
}

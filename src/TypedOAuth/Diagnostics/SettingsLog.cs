using Microsoft.Extensions.Logging;

namespace TypedOAuth.Diagnostics;

/// <summary>Logs settings by their keys, never the value of a secret.</summary>
internal static partial class SettingsLog
{
    public const string Category = "TypedOAuth.Settings";

    [LoggerMessage(EventIds.ChangeRefused, LogLevel.Error, "The changed configuration cannot be used, and the settings stay as they were: {Faults}")]
    public static partial void ChangeRefused(ILogger logger, string faults);

    [LoggerMessage(EventIds.NotConfigured, LogLevel.Warning,
        "{Client} is not configured, and cannot be used before {Settings} is set. In the project's folder, run: {Commands}")]
    public static partial void NotConfigured(ILogger logger, string client, string settings, string commands);
}

using Microsoft.Extensions.Logging;

namespace TypedOAuth.Diagnostics;

/// <summary>Logs settings by their keys, but never the value of a secret.</summary>
internal static partial class SettingsLog
{
    public const string Category = "TypedOAuth.Settings";

    [LoggerMessage(EventIds.ChangeRefused, LogLevel.Error, "The changed configuration is invalid, so the previous settings stay in use: {Faults}")]
    public static partial void ChangeRefused(ILogger logger, string faults);

    [LoggerMessage(EventIds.NotConfigured, LogLevel.Warning,
        "{Client} is not configured. These settings are missing: {Settings}. In the project's folder, run: dotnet user-secrets init; {Commands}")]
    public static partial void NotConfigured(ILogger logger, string client, string settings, string commands);
}

using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;

namespace TypedOAuth.Hosting;

/// <summary>Logs a warning at startup in the Development environment for each client that is not configured.</summary>
/// <remarks>In other environments, missing settings prevent the start.</remarks>
internal sealed class NotConfiguredWarning(IEnumerable<IClientConfiguration> clients, ILoggerFactory loggers) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        var logger = new SafeLogger(loggers.CreateLogger(SettingsLog.Category));
        foreach (var client in clients)
        {
            if (client.FindMissingSettings() is { Count: > 0 } missing)
            {
                SettingsLog.NotConfigured(
                    logger,
                    client.DisplayName,
                    string.Join(", ", missing),
                    string.Join("; ", missing.Select(MissingSettings.DescribeCommand)));
            }
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

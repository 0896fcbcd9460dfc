using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TypedOAuth.AspNetCore.Diagnostics;
using TypedOAuth.Storage;

namespace TypedOAuth.AspNetCore.Hosting;

/// <summary>Warns at start-up if the keys are deleted with the container but the tokens are not.</summary>
/// <remarks>Another check refuses keys that exist only in memory.</remarks>
internal sealed class KeyRingCheck(IOAuth2TokenStore store, IOAuth2DataProtector protector, KeyRingStorage storage, ILogger<KeyRingCheck> logger)
    : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (store.IsPersistent && protector is AspNetCoreDataProtector && storage.FindContainerFolder() is { } folder)
        {
            AspNetCoreLog.KeysGoWithContainer(logger, folder);
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

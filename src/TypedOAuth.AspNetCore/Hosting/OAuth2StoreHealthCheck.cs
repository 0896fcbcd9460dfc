using System.Security.Cryptography;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using TypedOAuth.Storage;

namespace TypedOAuth.Hosting;

/// <summary>Checks that the store can be read and that the keys protect and restore a record.</summary>
/// <remarks>The check reads one record that does not exist. Each of the two parts takes at most five seconds.</remarks>
/// <param name="store">The store.</param>
/// <param name="protector">The protector of stored records.</param>
/// <param name="time">The clock that measures the time limit.</param>
public sealed class OAuth2StoreHealthCheck(IOAuth2TokenStore store, IOAuth2DataProtector protector, TimeProvider time) : IHealthCheck
{
    private const int SampleLength = 32;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);
    private static readonly OAuth2ConnectionKey Key = new("health-check", "health-check");

    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        using var limit = new CancellationTokenSource(Limit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        var part = "store";
        var data = new Dictionary<string, object>(StringComparer.Ordinal) { ["store"] = store.GetType().Name };
        try
        {
            var began = time.GetTimestamp();
            await Task.Run(async () => await store.ReadAsync(Key, either.Token).ConfigureAwait(false), CancellationToken.None)
                .WaitAsync(Limit, time, cancellationToken).ConfigureAwait(false);
            data["milliseconds"] = time.GetElapsedTime(began).TotalMilliseconds;

            // The key ring may be read from a database or a file share.
            part = "keys";
            return await Task.Run(CanRestore, CancellationToken.None).WaitAsync(Limit, time, cancellationToken).ConfigureAwait(false)
                ? HealthCheckResult.Healthy("The store can be read, and its records can be protected.", data)
                : Fail("A protected record cannot be restored.", exception: null);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            return Fail(part == "keys" ? "The keys are unavailable." : "The store cannot be read.", exception);
        }

        HealthCheckResult Fail(string description, Exception? exception)
        {
            data["failed"] = part;
            return new(context.Registration.FailureStatus, description, exception, data);
        }
    }

    private bool CanRestore()
    {
        var sample = RandomNumberGenerator.GetBytes(SampleLength);
        return protector.TryUnprotect(protector.Protect(sample), out var restored) && sample.AsSpan().SequenceEqual(restored);
    }
}

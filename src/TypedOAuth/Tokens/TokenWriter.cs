using Microsoft.Extensions.Logging;
using TypedOAuth.Diagnostics;
using TypedOAuth.Generated;

namespace TypedOAuth.Tokens;

/// <summary>Writes tokens that exist nowhere else yet: when a write fails it is the write that is tried again, never the request.</summary>
internal sealed class TokenWriter(OAuth2ClientDefinition definition, TimeProvider time, ILogger logger)
{
    private const int Attempts = 6;

    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(100);

    /// <summary>Writes until it succeeds, or has failed for the last time.</summary>
    /// <exception cref="OAuth2TransientException">The store is still out of reach.</exception>
    public async Task<T> WriteAsync<T>(string userId, Func<Task<T>> write)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await write().ConfigureAwait(false);
            }
            catch (OAuth2TransientException exception)
            {
                TokenLog.WriteFailed(logger, definition.Identity.Alias, userId, attempt, Attempts, exception);
                if (attempt == Attempts)
                {
                    throw;
                }

                await Task.Delay(FirstDelay * (1 << (attempt - 1)), time).ConfigureAwait(false);
            }
        }
    }
}

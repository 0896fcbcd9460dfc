using System.Runtime.ExceptionServices;
using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Storage;

namespace TypedOAuth.Tokens;

/// <summary>Repeats operations on an unavailable store, because the request that issued the tokens cannot be repeated.</summary>
internal sealed class StoreRetry(ClientContext context)
{
    private const int Attempts = 6;

    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(100);

    /// <summary>Runs an operation until it succeeds.</summary>
    /// <exception cref="OAuth2TransientException">The store is still unavailable after all attempts.</exception>
    public async ValueTask<TResult> RunAsync<TResult>(OAuth2ConnectionKey key, Func<ValueTask<TResult>> operation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await operation().ConfigureAwait(false);
            }
            catch (OAuth2TransientException exception)
            {
                TokenLog.WriteFailed(context.TokenLogger, context.Alias, key.UserId, attempt, Attempts, exception);
                if (attempt == Attempts)
                {
                    ExceptionDispatchInfo.Throw(exception);
                }
            }

            await Task.Delay(FirstDelay * (1 << (attempt - 1)), context.Time).ConfigureAwait(false);
        }
    }
}

using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Generated;
using TypedOAuth.Storage;
using TypedOAuth.Tokens.Refresh;

namespace TypedOAuth.Tokens;

/// <summary>Saves tokens that could not be saved earlier: at the next call and at shutdown.</summary>
internal sealed class UnsavedSettler<TAuthData>(
    ClientContext context, TokenVault<TAuthData> vault, UnsavedTokenPolicy<TAuthData> unsaved, RefreshSaver<TAuthData> saver)
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    /// <summary>The limit for parallel saves. Sequential writes to a slow store would take longer than the shutdown allows.</summary>
    private static readonly ParallelOptions AtOnce = new() { MaxDegreeOfParallelism = 16 };

    /// <summary>Returns whether tokens of a connection could not be saved.</summary>
    public bool Holds(OAuth2ConnectionKey key) => unsaved.Holds(key);

    /// <summary>Settles the tokens of a connection: saves, revokes or drops them, depending on the stored connection.</summary>
    /// <exception cref="OAuth2TransientException">The store is still unavailable; the tokens are kept.</exception>
    public async Task SettleAsync(OAuth2ConnectionKey key)
    {
        var (lease, _) = await ConnectionLease<TAuthData>.AcquireAsync(vault, key, goal: null, context.Settings).ConfigureAwait(false);
        if (lease is null)
        {
            return;
        }

        await using (lease.ConfigureAwait(false))
        {
            var settings = context.Settings;
            if (await unsaved.TakeToSaveAsync(key, lease.Stored, settings).ConfigureAwait(false) is { } kept)
            {
                await saver.SaveAsync(lease, kept, lease.Stored, settings).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Saves all tokens a last time, and waits for the revocations that run in the background.</summary>
    public async Task StopAsync()
    {
        await Parallel.ForEachAsync(unsaved.GetKeptKeys(), AtOnce, async (key, _) =>
        {
            try
            {
                await SettleAsync(key).ConfigureAwait(false);
            }
            catch (OAuth2Exception)
            {
                TokenLog.UnsavedGivenUp(context.TokenLogger, context.Alias, key.UserId);
            }
        }).ConfigureAwait(false);
        await unsaved.WhenIdleAsync().ConfigureAwait(false);
    }
}

using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.Accounts;
using TypedOAuth.Storage;

namespace TypedOAuth.Tokens.Records;

/// <summary>Reads and writes a client's connections with the codec. An outage of the store becomes a transient error.</summary>
internal sealed class ConnectionRecords<TAuthData>(
    ClientContext context, IOAuth2TokenStore store, IOAuth2DataProtector protector, DueDates<TAuthData> dueDates)
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    private const int LeaseAttempts = 2;

    private readonly TokenRecordCodec<TAuthData> _codec = new(context.Definition, protector);

    /// <summary>Reads a connection.</summary>
    /// <param name="key">The connection.</param>
    /// <param name="stamp">The value of the cache's <c>Stamp</c> before this call.</param>
    /// <param name="known">The token in memory. If the stored version is the same, the record is not unprotected and decoded again.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public async ValueTask<StoredConnection<TAuthData>> ReadAsync(
        OAuth2ConnectionKey key, int stamp, CachedToken<TAuthData>? known, CancellationToken cancellationToken)
    {
        OAuth2ReadResult result;
        var calledAt = context.Time.GetTimestamp();
        try
        {
            result = await store.ReadAsync(key, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (StoreOutage.Is(exception, cancellationToken))
        {
            throw StoreOutage.Wrap("token", "read", exception);
        }

        return Decode(key, result.Record, new(result.StoreTime, calledAt), stamp, known);
    }

    /// <summary>Acquires or extends a lease and reads the connection in the same step. Repeats a call whose answer was lost.</summary>
    /// <remarks>
    /// The store may have set the mark before its answer was lost. A repetition by the same owner finds the owner's lease and mark, so that the
    /// refresh token is not mistaken for one that was sent.
    /// </remarks>
    public async ValueTask<LeaseAttempt<TAuthData>> TryAcquireLeaseAsync(OAuth2ConnectionKey key, OAuth2LeaseRequest request, int stamp)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var calledAt = context.Time.GetTimestamp();
                var result = await LeaseAsync(key, request).ConfigureAwait(false);
                var stored = Decode(key, result.Record, new(result.StoreTime, calledAt), stamp, known: null);
                return new(result.IsAcquired, result.Fence, result.EndsAt, result.IsMarked, stored);
            }
            catch (OAuth2TransientException) when (attempt < LeaseAttempts)
            {
                // The connection to the store may have been cut, and the next attempt uses another one.
            }
            catch (OAuth2Exception)
            {
                // A slow store may still carry out the call, or the record cannot be read at the moment. Nothing was sent, so the lease and its
                // mark are released when the store answers.
                _ = ReleaseLeaseAsync(key, request.Owner, clearsMark: true).AsTask();
                throw;
            }
        }
    }

    /// <summary>Extends a lease without reading the connection.</summary>
    public async ValueTask<LeaseAttempt<TAuthData>> TryExtendLeaseAsync(OAuth2ConnectionKey key, string owner, TimeSpan duration)
    {
        var result = await LeaseAsync(key, new() { Owner = owner, Duration = duration }).ConfigureAwait(false);
        return new(result.IsAcquired, result.Fence, result.EndsAt, result.IsMarked, default);
    }

    /// <summary>Writes a record if the stored record fulfills the condition.</summary>
    /// <param name="key">The connection.</param>
    /// <param name="record">The record.</param>
    /// <param name="condition">The expected stored record.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The new version; <see langword="null"/> if another version is stored.</returns>
    /// <exception cref="OAuth2ProtocolException">The record is a new authorization of an account that another user has connected.</exception>
    public async ValueTask<WrittenVersion?> TryWriteAsync(
        OAuth2ConnectionKey key, TokenRecord<TAuthData> record, WriteCondition condition, CancellationToken cancellationToken)
    {
        var write = new OAuth2RecordWrite
        {
            Payload = _codec.Encode(key, record),
            ExpectedVersion = condition.Version,
            ExpectedMark = condition.Mark,
            KeepsMark = condition.KeepsMark,
            ExpiresAt = (record as TokenRecord<TAuthData>.Active)?.AuthData.ExpiresAt,
            DueAt = dueDates.FindNext(record),
            LeaseOwner = condition.LeaseOwner,
            AccountClaim = FindClaim(record),
        };
        var calledAt = context.Time.GetTimestamp();
        try
        {
            var result = await store.TryWriteAsync(key, write, cancellationToken).ConfigureAwait(false);
            if (result.Status == OAuth2WriteStatus.AccountTaken)
            {
                // The connection itself is valid, for example if it was stored before the client declared its source of accounts.
                result = condition.IsNewAuthorization
                    ? throw CreateTaken()
                    : await store.TryWriteAsync(key, write with { AccountClaim = null }, cancellationToken).ConfigureAwait(false);
            }

            return result.Status == OAuth2WriteStatus.Written ? new(result.Version, new(result.StoreTime, calledAt)) : null;
        }
        catch (Exception exception) when (StoreOutage.Is(exception, cancellationToken))
        {
            throw StoreOutage.Wrap("token", "write", exception);
        }
    }

    /// <summary>Lists a user's connections, each with its record.</summary>
    /// <param name="key">The user.</param>
    /// <param name="stamp">The value of the cache's <c>Stamp</c> before this call.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public async ValueTask<IReadOnlyList<(OAuth2ConnectionKey Key, StoredConnection<TAuthData> Stored)>> ListAsync(
        OAuth2ConnectionKey key, int stamp, CancellationToken cancellationToken)
    {
        var query = new OAuth2ConnectionQuery { Alias = key.Alias, UserId = key.UserId, IncludesPayloads = true };
        var listed = new List<(OAuth2ConnectionKey Key, StoredConnection<TAuthData> Stored)>();
        do
        {
            var calledAt = context.Time.GetTimestamp();
            var page = await ListAsync(query, cancellationToken).ConfigureAwait(false);
            var clock = new StoreClock(page.StoreTime, calledAt);
            listed.AddRange(page.Entries.Select(entry => (entry.Key, Decode(entry.Key, entry.Record, clock, stamp, known: null))));
            query = query with { ContinuationToken = page.ContinuationToken };
        }
        while (query.ContinuationToken is not null);
        return listed;
    }

    /// <summary>Throws if another user has connected the account of a new authorization.</summary>
    /// <exception cref="OAuth2ProtocolException">Another user has connected the account.</exception>
    public async ValueTask ThrowIfTakenAsync(OAuth2ConnectionKey key, TokenRecord<TAuthData> record)
    {
        if (FindClaim(record) is { } claim)
        {
            var query = new OAuth2ConnectionQuery { Alias = key.Alias, AccountClaim = claim };
            var page = await ListAsync(query, CancellationToken.None).ConfigureAwait(false);
            if (page.Entries.Any(entry => entry.Key.UserId != key.UserId))
            {
                throw CreateTaken();
            }
        }
    }

    /// <summary>Deletes a record if the store still holds the expected version.</summary>
    public async ValueTask<bool> TryDeleteAsync(OAuth2ConnectionKey key, long expectedVersion, CancellationToken cancellationToken)
    {
        try
        {
            var result = await store.TryDeleteAsync(key, expectedVersion, cancellationToken).ConfigureAwait(false);
            return result.IsDeleted;
        }
        catch (Exception exception) when (StoreOutage.Is(exception, cancellationToken))
        {
            throw StoreOutage.Wrap("token", "delete", exception);
        }
    }

    /// <summary>Releases a lease. If the store is unavailable, the lease ends after its duration.</summary>
    /// <remarks>
    /// The call is repeated, because the connection to the store may have been cut. A mark that stays would make other processes believe that
    /// the refresh token was used.
    /// </remarks>
    public async ValueTask ReleaseLeaseAsync(OAuth2ConnectionKey key, string owner, bool clearsMark)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await store.ReleaseLeaseAsync(key, owner, clearsMark, CancellationToken.None).ConfigureAwait(false);
                return;
            }
            catch (Exception exception) when (exception is OAuth2Exception || StoreOutage.Is(exception, CancellationToken.None))
            {
                if (attempt == LeaseAttempts)
                {
                    TokenLog.LeaseReleaseFailed(context.TokenLogger, context.Alias, key.UserId, exception);
                    return;
                }
            }
        }
    }

    /// <summary>Returns the account that a record claims for its user. A connection that is about to be deleted claims none.</summary>
    private string? FindClaim(TokenRecord<TAuthData> record) =>
        context.Definition.ClaimsAccounts
        && record is { Account: { } account } and not TokenRecord<TAuthData>.Active { IsDisconnected: true }
            ? AccountClaim.Of(account)
            : null;

    private OAuth2ProtocolException CreateTaken() => new(
        $"Another user of the application has connected this {context.DisplayName} account. No tokens were saved. If users share accounts, declare "
        + "AllowSharedAccounts = true.",
        new OAuth2Error { Code = OAuth2ErrorCodes.AccountTaken, Description = "Another user of the application has connected this account." });

    /// <summary>Lists a page of connections.</summary>
    public async ValueTask<OAuth2ConnectionPage> ListAsync(OAuth2ConnectionQuery query, CancellationToken cancellationToken)
    {
        try
        {
            return await store.ListAsync(query, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (StoreOutage.Is(exception, cancellationToken))
        {
            throw StoreOutage.Wrap("token", "list", exception);
        }
    }

    /// <summary>Reads a connection of a page that was listed with payloads.</summary>
    /// <param name="entry">The entry of the page.</param>
    /// <param name="clock">The store's time when the page was listed.</param>
    public StoredConnection<TAuthData> ReadListed(OAuth2ConnectionEntry entry, StoreClock clock) =>
        Decode(entry.Key, entry.Record, clock, stamp: 0, known: null);

    private async ValueTask<OAuth2LeaseResult> LeaseAsync(OAuth2ConnectionKey key, OAuth2LeaseRequest request)
    {
        try
        {
            return await store.TryAcquireLeaseAsync(key, request, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception exception) when (StoreOutage.Is(exception, CancellationToken.None))
        {
            throw StoreOutage.Wrap("token", "lease", exception);
        }
    }

    private StoredConnection<TAuthData> Decode(
        OAuth2ConnectionKey key, OAuth2StoredRecord? stored, StoreClock clock, int stamp, CachedToken<TAuthData>? known)
    {
        if (stored is null)
        {
            return new(null, 0, stamp) { Clock = clock, KeyAccount = key.Account };
        }

        if (stored.Version == known?.Version)
        {
            return new(known.Record, stored.Version, stamp) { Clock = clock, KeyAccount = key.Account, Mark = stored.Mark };
        }

        var record = _codec.Decode(key, stored.Payload.Span, context.Settings.Identity);
        if (record is null)
        {
            TokenLog.Unreadable(context.TokenLogger, context.Alias, key.UserId);
        }

        return new(record, stored.Version, stamp) { Clock = clock, KeyAccount = key.Account, Mark = stored.Mark };
    }
}

using TypedOAuth.Configuration;
using TypedOAuth.Generated;
using TypedOAuth.Storage;
using TypedOAuth.Tokens.Records;
using TypedOAuth.Tokens.Refresh;

namespace TypedOAuth.Tokens;

/// <summary>Holds a connection's lease, extends it, and sets the mark before a refresh token is sent.</summary>
/// <remarks>
/// The lease is short, so that a crashed process delays others only briefly. It is extended while the holder works, so that a slow provider is
/// not mistaken for a crash. docs/refresh.md lists the states of holder, request and token.
/// </remarks>
internal sealed class ConnectionLease<TAuthData> : IAsyncDisposable
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    /// <summary>The duration of a lease. After a crash, other processes wait for at most this time and one poll.</summary>
    public static readonly TimeSpan Duration = TimeSpan.FromSeconds(4);

    /// <summary>The time that callers and a shutdown allow for the write after the request, because a database may be busy.</summary>
    public static readonly TimeSpan WriteMargin = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan ExtensionInterval = Duration / 4;
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(100);

    private readonly Lock _gate = new();
    private readonly TokenVault<TAuthData> _vault;
    private readonly string _owner;
    private readonly ITimer _timer;
    private Task _extension = Task.CompletedTask;
    private int _extensions;
    private bool _isStopped;
    private long _endsAt;
    private long _fence;
    private long _markedVersion;
    private bool _keepsMark;
    private bool _hasEnded;

    private ConnectionLease(TokenVault<TAuthData> vault, OAuth2ConnectionKey key, string owner, LeaseAttempt<TAuthData> attempt, long sentVersion)
    {
        (_vault, Key, _owner) = (vault, key, owner);
        Note(attempt, sentVersion);
        _timer = vault.Time.CreateTimer(
            static lease => ((ConnectionLease<TAuthData>)lease!).BeginExtension(), this, ExtensionInterval, ExtensionInterval);
    }

    public OAuth2ConnectionKey Key { get; }

    /// <summary>The connection when the lease was acquired, or when <see cref="TryMarkAsync"/> last read it.</summary>
    public StoredConnection<TAuthData> Stored { get; private set; }

    /// <summary>The fencing version of the lease, which is greater than those of all earlier leases of the connection.</summary>
    public long Fence => Volatile.Read(ref _fence);

    /// <summary>The fencing version of the mark that this operation has set; <c>0</c> if it has set none.</summary>
    /// <remarks>An operation that loses its lease before it has sent the refresh token passes the value on to its next lease.</remarks>
    public long MarkFence { get; set; }

    /// <summary>Whether a refresh request was sent under this lease.</summary>
    public bool HasSent { get; set; }

    /// <summary>Whether another owner held the lease when <see cref="TryMarkAsync"/> last tried to extend it.</summary>
    public bool IsLost { get; private set; }

    /// <summary>Acquires a lease as soon as it is free.</summary>
    /// <param name="vault">The connections.</param>
    /// <param name="key">The connection.</param>
    /// <param name="goal">The token that ends the wait if another process saves it; <see langword="null"/> to wait for the lease only.</param>
    /// <param name="settings">The operation's settings.</param>
    /// <param name="sentVersion">The version whose refresh token is about to be sent; <c>0</c> to set no mark.</param>
    /// <returns>
    /// The lease, or the token that another process saved; both are null if another process has held the lease for too long, or holds the
    /// lease and the goal is impatient.
    /// </returns>
    public static async Task<(ConnectionLease<TAuthData>? Lease, CachedToken<TAuthData>? Newer)> AcquireAsync(
        TokenVault<TAuthData> vault, OAuth2ConnectionKey key, RefreshGoal? goal, ClientSettings settings, long sentVersion = 0)
    {
        var owner = Guid.NewGuid().ToString("N");
        var request = new OAuth2LeaseRequest { Owner = owner, Duration = Duration, SentVersion = sentVersion };
        var longest = settings.Options.Timeout + WriteMargin + WriteMargin;
        var began = vault.Time.GetTimestamp();
        while (true)
        {
            var attempt = await vault.TryAcquireLeaseAsync(key, request).ConfigureAwait(false);
            if (attempt.IsAcquired)
            {
                return (new(vault, key, owner, attempt, sentVersion), null);
            }

            if (vault.FindNewer(key, attempt.Stored, goal, settings) is { } newer)
            {
                return (null, newer);
            }

            if (goal is { IsImpatient: true } || vault.Time.GetElapsedTime(began) >= longest)
            {
                return (null, null);
            }

            // The jitter keeps waiting processes from polling at the same time.
            await Task.Delay(PollInterval * (1 + Random.Shared.NextDouble()), vault.Time).ConfigureAwait(false);
        }
    }

    /// <summary>Ensures that the lease is held and that the mark names the stored version.</summary>
    /// <remarks>Call this method immediately before the refresh token is sent.</remarks>
    /// <param name="stored">The connection whose refresh token is about to be sent.</param>
    /// <param name="isReusable">Whether the refresh token may be sent although an earlier holder may have sent it.</param>
    /// <returns>
    /// Whether the refresh token may be sent. If not, the lease is lost, or <see cref="Stored"/> has another version or an earlier holder's mark.
    /// </returns>
    public async ValueTask<bool> TryMarkAsync(StoredConnection<TAuthData> stored, bool isReusable)
    {
        // A new fencing version means that the lease has ended in between, so that another process may have refreshed.
        if (_markedVersion == stored.Version && Fence == MarkFence && !IsNearItsEnd)
        {
            return true;
        }

        var request = new OAuth2LeaseRequest
        {
            Owner = _owner,
            Duration = Duration,
            SentVersion = stored.Version,
            ReplacesMark = isReusable || HasSetMark(stored),
        };
        Note(await _vault.TryAcquireLeaseAsync(Key, request).ConfigureAwait(false), stored.Version);
        return _markedVersion == stored.Version && !IsLost;
    }

    /// <summary>Returns whether this holder has set the mark of a connection and has not sent the refresh token.</summary>
    /// <remarks>A holder that was paused for longer than its lease gets a lease with a new fencing version, and finds its own earlier mark.</remarks>
    public bool HasSetMark(StoredConnection<TAuthData> stored) => MarkFence != 0 && stored.Mark?.Fence == MarkFence;

    /// <summary>Reads the connection again under the lease.</summary>
    public async ValueTask ReadAgainAsync() => Stored = await _vault.ReadAsync(Key, CancellationToken.None).ConfigureAwait(false);

    /// <summary>Keeps the mark if the lease ends without a write, because the refresh token was used.</summary>
    public void KeepMark() => _keepsMark = true;

    /// <summary>Writes under this lease. A successful write releases the lease.</summary>
    /// <param name="record">The record.</param>
    /// <param name="basedOn">
    /// The stored connection that the record replaces. If it has a mark, the write also succeeds if the mark still names the same version.
    /// </param>
    /// <returns>The written connection; <see langword="null"/> if another version is stored.</returns>
    /// <exception cref="OAuth2TransientException">The store is unavailable.</exception>
    public async ValueTask<StoredConnection<TAuthData>?> TryWriteAsync(TokenRecord<TAuthData>.Active record, StoredConnection<TAuthData> basedOn)
    {
        // The lease is extended while the database is busy.
        var extensions = CountFinishedExtensions();
        var condition = new WriteCondition(basedOn.Version) { Mark = basedOn.Mark?.Version, LeaseOwner = _owner };
        var written = await _vault.TryWriteAsync(Key, basedOn, record, condition).ConfigureAwait(false);
        if (written is not null)
        {
            await StopExtensionsAsync().ConfigureAwait(false);

            // An extension that ran at the same time may have acquired the released lease again.
            _hasEnded = CountFinishedExtensions() == extensions;
            _keepsMark = true;
        }

        return written;
    }

    public async ValueTask DisposeAsync()
    {
        await _timer.DisposeAsync().ConfigureAwait(false);
        await StopExtensionsAsync().ConfigureAwait(false);
        if (_hasEnded)
        {
            return;
        }

        // This holder waits for no answer any more, so the refresh token may be sent again. A holder that has lost its lease keeps the mark,
        // because its next lease recognizes the mark and sends the refresh token.
        var clearsMark = !_keepsMark && _markedVersion != 0 && !IsLost;
        if (clearsMark && (Fence != MarkFence || IsNearItsEnd))
        {
            await TakeBackMarkAsync().ConfigureAwait(false);
        }

        await _vault.ReleaseLeaseAsync(Key, _owner, clearsMark).ConfigureAwait(false);
    }

    private bool IsNearItsEnd => IsLost || Volatile.Read(ref _endsAt) - Stored.Clock.GetNow(_vault.Time).UtcTicks < Duration.Ticks / 2;

    /// <summary>Stores the result of an attempt to acquire or extend the lease.</summary>
    private void Note(LeaseAttempt<TAuthData> attempt, long sentVersion)
    {
        (Stored, IsLost) = (attempt.Stored, !attempt.IsAcquired);
        if (IsLost)
        {
            return;
        }

        Volatile.Write(ref _fence, attempt.Fence);
        Volatile.Write(ref _endsAt, attempt.EndsAt.UtcTicks);
        if (attempt.IsMarked || (sentVersion != 0 && Stored.Mark is { } mark && mark.Fence == attempt.Fence && mark.Version == sentVersion))
        {
            (_markedVersion, MarkFence) = (sentVersion, attempt.Fence);
        }
        else if (MarkFence == 0 || Stored.Mark?.Fence != MarkFence)
        {
            _markedVersion = 0;
        }
    }

    private void BeginExtension()
    {
        lock (_gate)
        {
            if (!_isStopped && _extension.IsCompleted)
            {
                _extensions++;
                _extension = ExtendAsync();
            }
        }
    }

    private int CountFinishedExtensions()
    {
        lock (_gate)
        {
            return _extension.IsCompleted ? _extensions : _extensions - 1;
        }
    }

    private async Task StopExtensionsAsync()
    {
        Task running;
        lock (_gate)
        {
            (_isStopped, running) = (true, _extension);
        }

        await running.ConfigureAwait(false);
    }

    /// <summary>Extends the lease, or acquires it again if it has ended and is free.</summary>
    private async Task ExtendAsync()
    {
        try
        {
            if (await _vault.TryExtendLeaseAsync(Key, _owner, Duration).ConfigureAwait(false) is { IsAcquired: true } extended)
            {
                Volatile.Write(ref _fence, extended.Fence);
                Volatile.Write(ref _endsAt, extended.EndsAt.UtcTicks);
            }
        }
        catch (OAuth2Exception)
        {
            // The next extension tries again. If the lease ends, the mark prevents other processes from sending the refresh token.
        }
    }

    /// <summary>Sets the mark of an earlier lease of this holder again, so that the release clears it.</summary>
    private async Task TakeBackMarkAsync()
    {
        try
        {
            var attempt = await _vault.TryAcquireLeaseAsync(Key, new() { Owner = _owner, Duration = Duration }).ConfigureAwait(false);
            if (attempt.IsAcquired && attempt.Stored.Mark?.Fence == MarkFence)
            {
                var request = new OAuth2LeaseRequest { Owner = _owner, Duration = Duration, SentVersion = attempt.Stored.Version, ReplacesMark = true };
                await _vault.TryAcquireLeaseAsync(Key, request).ConfigureAwait(false);
            }
        }
        catch (OAuth2Exception)
        {
            // The release logs the outage.
        }
    }
}

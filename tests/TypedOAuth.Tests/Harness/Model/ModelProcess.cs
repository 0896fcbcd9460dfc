using Microsoft.Extensions.Logging.Abstractions;
using TypedOAuth.Configuration;
using TypedOAuth.Generated;
using TypedOAuth.Storage;
using TypedOAuth.Tokens;
using TypedOAuth.Tokens.Accounts;
using TypedOAuth.Tokens.Changes;
using TypedOAuth.Tokens.Disconnect;
using TypedOAuth.Tokens.Records;
using TypedOAuth.Tokens.Refresh;
using TypedOAuth.Transport;

namespace TypedOAuth.Tests.Harness.Model;

/// <summary>A process with its own objects, whose calls to the store and the provider wait for the explorer.</summary>
internal sealed class ModelProcess : IDisposable
{
    private volatile TaskCompletionSource _changed = CreateSignal();
    private readonly List<ModelStep> _steps = [];
    private readonly TokenRefresher<BasicClient.AuthData> _refresher;
    private readonly Backchannel _backchannel;
    private readonly ModelTime _time;
    private Task<BasicClient.AuthData>? _refresh;

    public ModelProcess(
        string name, OAuth2ClientDefinition definition, IOAuth2TokenStore store, IOAuth2DataProtector protector, ModelProvider provider, TimeProvider time)
    {
        Name = name;
        _time = new(time, Signal);
        var context = new ClientContext(definition, ModelSettings.Instance, _time, NullLogger.Instance, NullLogger.Instance);
        _backchannel = new(provider.Connect(this), _time, "model");
        var requests = new ProviderRequests(context, _backchannel);
        var accounts = new AccountReader(context, new UserInfoEndpoint(context, requests));
        var renewal = new RefreshTokenRenewal<BasicClient.AuthData>(context, new TokenEndpoint(context, requests), accounts);
        var describer = new ConnectionDescriber<BasicClient.AuthData>(context, renewal);
        var dueDates = new DueDates<BasicClient.AuthData>(context, describer);
        var records = new ConnectionRecords<BasicClient.AuthData>(context, new ModelStore(this, store), protector, dueDates);
        var changes = new ChangeJournal<BasicClient.AuthData>(context, records, describer, NoObservers.Instance);
        Vault = new(context, records, describer, changes, capacity: 2);
        var revoker = new TokenRevoker(context, new RevocationEndpoint(context, requests));
        var unsaved = new UnsavedTokenPolicy<BasicClient.AuthData>(context, revoker, capacity: 2);
        var saver = new RefreshSaver<BasicClient.AuthData>(context, Vault, unsaved, new(context, Vault, accounts));
        _refresher = new(context, Vault, renewal, unsaved, saver, new RefreshBackoff(context, capacity: 2));
    }

    public string Name { get; }

    public TokenVault<BasicClient.AuthData> Vault { get; }

    /// <summary>Whether the process was killed: none of its calls happens any more.</summary>
    public bool IsDead { get; private set; }

    public IReadOnlyList<ModelStep> Steps => _steps;

    /// <summary>Whether the caller has an answer.</summary>
    public bool IsFinished => _refresh is { IsCompleted: true };

    /// <summary>The outcome for the caller: the access token, or the reason why there is none.</summary>
    public string Outcome => _refresh switch
    {
        null or { IsCompleted: false } => "none",
        { IsCompletedSuccessfully: true } => _refresh.Result.Token,
        { Exception.InnerException: OAuth2InteractionRequiredException exception } => exception.Reason.ToString()!,
        _ => _refresh.Exception!.InnerException!.GetType().Name,
    };

    /// <summary>Starts a refresh of the version, and waits for the first call.</summary>
    public Task BeginAsync(OAuth2ConnectionKey key, long version)
    {
        _refresh = _refresher.RefreshExpiredAsync(key, version, CancellationToken.None).AsTask();
        return SettleAsync();
    }

    public void Kill() => IsDead = true;

    /// <summary>Waits until the explorer lets the call happen.</summary>
    public Task PassAsync(string name)
    {
        var step = new ModelStep(name);
        lock (_steps)
        {
            _steps.Add(step);
        }

        Signal();
        return step.Happened;
    }

    public void Take(ModelStep step)
    {
        lock (_steps)
        {
            _steps.Remove(step);
        }

        step.Happen();
    }

    /// <summary>Waits until the process has made its next call, waits for the lease, or has given its caller an answer.</summary>
    public async Task SettleAsync()
    {
        while (true)
        {
            var changed = _changed;
            if (_steps.Count > 0 || _time.IsPolling || _refresh!.IsCompleted)
            {
                return;
            }

            await Task.WhenAny(_refresh, changed.Task).ConfigureAwait(false);
        }
    }

    private static TaskCompletionSource CreateSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private void Signal()
    {
        var changed = _changed;
        _changed = CreateSignal();
        changed.TrySetResult();
    }

    public void Dispose() => _backchannel.Dispose();

    private sealed class NoObservers : IChangeListener
    {
        public static NoObservers Instance { get; } = new();

        public bool HasObservers => false;

        public ValueTask OnChangedAsync(OAuth2ConnectionChange change) => default;
    }
}

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TypedOAuth.Tokens.Changes;

namespace TypedOAuth.Hosting;

/// <summary>Calls the application's observers, in a new scope of services for each change.</summary>
internal sealed class ConnectionObservers(IServiceScopeFactory scopes, IServiceProviderIsService services, IHostApplicationLifetime? lifetime = null)
    : IChangeListener
{
    public bool HasObservers { get; } = services.IsService(typeof(IOAuth2ConnectionObserver));

    public async ValueTask OnChangedAsync(OAuth2ConnectionChange change)
    {
        List<Exception>? failures = null;
        var scope = scopes.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            foreach (var observer in scope.ServiceProvider.GetServices<IOAuth2ConnectionObserver>())
            {
                try
                {
                    await observer.OnChangedAsync(change, lifetime?.ApplicationStopping ?? CancellationToken.None).ConfigureAwait(false);
                }
                catch (Exception exception)
                {
                    (failures ??= []).Add(exception);
                }
            }
        }

        if (failures is not null)
        {
            throw failures is [var single] ? single : new AggregateException(failures);
        }
    }
}

using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Storage;

namespace TypedOAuth.Tests.Harness;

/// <summary>Shares one key among several hosts, which represent the machines of one site.</summary>
internal sealed class SharedProtector : IAsyncDisposable
{
    private readonly EphemeralDataProtector _protector = new();

    public void Register(IServiceCollection services) => services.AddSingleton<IOAuth2DataProtector>(_protector);

    public ValueTask DisposeAsync()
    {
        _protector.Dispose();
        return default;
    }
}

using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Storage;

namespace TypedOAuth.Tests;

/// <summary>One key for several hosts, as machines of one site share it.</summary>
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

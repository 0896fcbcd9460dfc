using Connections.AuthorizationServer;

namespace ManyMachines.Control;

/// <summary>Creates the authorization server of samples/Connections. It ends the whole grant if a refresh token is used twice.</summary>
internal static class ProviderHost
{
    public static WebApplication Create(ManyMachinesSettings settings, TokenRequestLog log) => ServerHost.Create(
        settings.Shared,
        builder => builder.Services.AddSingleton<IStartupFilter>(log));
}

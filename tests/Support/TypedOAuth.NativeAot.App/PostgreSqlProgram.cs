using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Storage;

namespace TypedOAuth.NativeAot.App;

/// <summary>Keeps a user's tokens in PostgreSQL; without a connection string, it only creates the client and the store.</summary>
internal static class PostgreSqlProgram
{
    public static async Task<int> RunAsync(Uri server, string? connectionString)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IOAuth2DataProtector, PlainProtector>();
        services.AddTypedOAuth(options => options.BaseUri = new Uri("http://127.0.0.1:5600"))
            .UsePostgreSql(connectionString ?? "Host=127.0.0.1;Username=app");
        services.AddServerClient(options =>
        {
            options.ClientId = "server";
            options.AuthUri = new Uri(server, "/authorize").AbsoluteUri;
            options.AccessTokenUri = new Uri(server, "/token").AbsoluteUri;
        });
        await using var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<ServerClient>();
        var store = provider.GetRequiredService<IOAuth2TokenStore>();
        if (connectionString is null)
        {
            Console.WriteLine($"created: {store.GetType().Name}");
            return 0;
        }

        var url = await client.GetUnboundAuthorizationUrlAsync("ada");
        var state = url.Query.TrimStart('?').Split('&').Single(static pair => pair.StartsWith("state=", StringComparison.Ordinal));
        var authorized = await client.CompleteAuthorizationAsync(new Uri($"http://127.0.0.1:5600/oauth2/server-callback?code=one-time&{state}"));
        var second = await client.RefreshUserAccessTokenAsync("ada");
        var page = await store.ListAsync(new() { Alias = "server" }, default);
        Console.WriteLine($"user: {page.Entries.Single().Key.UserId}, refreshed: {authorized.AuthData.Token != second.Token}");
        return 0;
    }
}

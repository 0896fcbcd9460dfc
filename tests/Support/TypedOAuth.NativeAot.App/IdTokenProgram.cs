using Microsoft.Extensions.DependencyInjection;

namespace TypedOAuth.NativeAot.App;

/// <summary>Authorizes a user at a client that requests an ID token. With another nonce, the client refuses the server's ID token.</summary>
internal static class IdTokenProgram
{
    public static async Task<int> RunAsync(Uri server, string nonce)
    {
        var services = new ServiceCollection();
        services.AddTypedOAuth(options => options.BaseUri = new Uri("http://127.0.0.1:5600"));
        services.AddIdentityClient(options =>
        {
            options.ClientId = "identity";
            options.AuthUri = new Uri(server, "/authorize").AbsoluteUri;
            options.AccessTokenUri = new Uri(server, "/token").AbsoluteUri;
            options.Issuer = server.GetLeftPart(UriPartial.Authority);
        });
        await using var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<IdentityClient>();
        var url = await client.GetUnboundAuthorizationUrlAsync("ada", nonce: nonce);
        var state = url.Query.TrimStart('?').Split('&').Single(static pair => pair.StartsWith("state=", StringComparison.Ordinal));
        try
        {
            var authorized = await client.CompleteAuthorizationAsync(new Uri($"http://127.0.0.1:5600/oauth2/identity-callback?code=one-time&{state}"));
            Console.WriteLine($"user: {authorized.UserId}");
            return 0;
        }
        catch (OAuth2ProtocolException exception)
        {
            Console.WriteLine($"refused: {exception.Error.Code}, {exception.Error.Description}");
            return 1;
        }
    }
}

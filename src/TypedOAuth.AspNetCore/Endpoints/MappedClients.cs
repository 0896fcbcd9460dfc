using System.Collections.Concurrent;
using TypedOAuth.Hosting;

namespace TypedOAuth.AspNetCore.Endpoints;

/// <summary>Holds the clients whose endpoints the application has mapped. Browsers can be redirected to these clients.</summary>
internal sealed class MappedClients
{
    private readonly ConcurrentDictionary<string, OAuth2ClientCore> _clients = new(StringComparer.Ordinal);

    public IEnumerable<OAuth2ClientCore> All => _clients.Values.OrderBy(static client => client.Definition.Alias, StringComparer.Ordinal);

    public void Add(OAuth2ClientCore client) => _clients[client.Definition.Alias] = client;

    /// <summary>Returns the client with the alias; returns null if it is not mapped.</summary>
    public OAuth2ClientCore? Find(string? alias) => alias is null ? null : _clients.GetValueOrDefault(alias);
}

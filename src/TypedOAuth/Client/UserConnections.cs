using Microsoft.Extensions.Logging;
using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Hosting;
using TypedOAuth.Protocol.Endpoints;

namespace TypedOAuth.Client;

/// <summary>Finds registered clients by alias and reads the user's connection with each client.</summary>
internal sealed class UserConnections(IEnumerable<OAuth2ClientCore> clients, ClientServices services) : IOAuth2Connections
{
    private readonly OAuth2ClientCore[] _clients = [.. clients.OrderBy(static client => client.Definition.Alias, StringComparer.Ordinal)];
    private readonly ILogger _logger = services.TokenLogger;

    public async ValueTask<IReadOnlyList<OAuth2ClientConnection>> ListAsync(string userId, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(userId);
        var entries = new List<(int Order, OAuth2ClientConnection Entry)>(_clients.Length);
        foreach (var client in _clients)
        {
            foreach (var connection in await ListAsync(client, userId, cancellationToken).ConfigureAwait(false))
            {
                entries.Add((client.Options.Order, Describe(client, connection)));
            }
        }

        return
        [
            .. entries.OrderBy(static entry => entry.Order)
                .ThenBy(static entry => entry.Entry.DisplayName, StringComparer.OrdinalIgnoreCase)
                .Select(static entry => entry.Entry),
        ];
    }

    public async ValueTask<OAuth2ClientConnection> GetAsync(
        string userId, string alias, string? account = null, CancellationToken cancellationToken = default)
    {
        var client = GetClient(alias);
        return Describe(client, await client.GetConnectionAsync(userId, account, cancellationToken).ConfigureAwait(false));
    }

    public IAsyncEnumerable<OAuth2UserConnection> ListUsersAsync(string alias, CancellationToken cancellationToken = default) =>
        GetClient(alias).ListUsersAsync(cancellationToken);

    public ValueTask<Uri> CreateConnectUrlAsync(string userId, string alias, string? returnUrl, CancellationToken cancellationToken) =>
        CreateConnectUrlAsync(userId, alias, returnUrl, parameters: null, cancellationToken);

    public ValueTask<Uri> CreateConnectUrlAsync(
        string userId,
        string alias,
        string? returnUrl = null,
        IReadOnlyDictionary<string, string>? parameters = null,
        CancellationToken cancellationToken = default) =>
        GetClient(alias).CreateConnectUrlAsync(userId, returnUrl, parameters ?? EndpointParameterValues.Empty, cancellationToken);

    public ValueTask<OAuth2DisconnectResult> DisconnectAsync(
        string userId, string alias, string? account = null, CancellationToken cancellationToken = default) =>
        GetClient(alias).DisconnectAsync(userId, account, cancellationToken);

    /// <summary>Returns the user's connections with a client, one for each account, and at least one.</summary>
    /// <returns>The connections; a single null if they cannot be read, so that one failure does not fail the whole list.</returns>
    private async ValueTask<IReadOnlyList<OAuth2Connection?>> ListAsync(OAuth2ClientCore client, string userId, CancellationToken cancellationToken)
    {
        try
        {
            var connections = await client.ListConnectionsAsync(userId, cancellationToken).ConfigureAwait(false);
            return connections.Count > 0 ? connections : [new OAuth2Connection { State = OAuth2ConnectionState.NotConnected }];
        }
        catch (OAuth2Exception exception)
        {
            TokenLog.StatusUnavailable(_logger, client.Definition.Alias, userId, exception);
            return [null];
        }
    }

    private OAuth2ClientCore GetClient(string alias)
    {
        ArgumentException.ThrowIfNullOrEmpty(alias);
        return Array.Find(_clients, client => client.Definition.Alias == alias)
            ?? throw new ArgumentException(
                $"No OAuth 2.0 client with the alias '{alias}' is registered. Registered: {ListAliases()}.", nameof(alias));
    }

    private string ListAliases() =>
        _clients.Length == 0 ? "none" : string.Join(", ", _clients.Select(static client => $"'{client.Definition.Alias}'"));

    private static OAuth2ClientConnection Describe(OAuth2ClientCore client, OAuth2Connection? connection)
    {
        var options = client.Options;
        var name = options.DisplayName ?? client.Definition.DisplayName;
        return new()
        {
            Alias = client.Definition.Alias,
            DisplayName = name,
            ProviderName = options.ProviderName ?? name,
            Description = options.Description,
            Category = options.Category,
            MultipleAccounts = client.Definition.MultipleAccounts,
            ScopeDescriptions = ScopeDescriptions.Create(client.Definition, options),
            EndpointParameters = client.EndpointParameters,
            Connection = connection,
        };
    }
}

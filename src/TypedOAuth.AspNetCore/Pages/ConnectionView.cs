using TypedOAuth.AspNetCore.Pages.Texts;

namespace TypedOAuth.AspNetCore.Pages;

/// <summary>Holds the data of one client on the connections page.</summary>
/// <param name="Client">The client.</param>
/// <param name="Accounts">The user's accounts with the client; empty if the client is not connected.</param>
internal sealed record ConnectionView(ClientView Client, IReadOnlyList<AccountView> Accounts)
{
    /// <summary>The keys of missing settings.</summary>
    public IReadOnlyList<string> MissingSettings { get; init; } = [];

    /// <summary>The redirect URI to register at the provider; <see langword="null"/> if the site's address is unknown.</summary>
    public string? RedirectUri { get; init; }

    /// <summary>The condition of the client: the worst condition of its accounts.</summary>
    public ConnectionCondition Condition => MissingSettings.Count > 0
        ? ConnectionCondition.NotConfigured
        : Accounts.Select(static account => account.Condition).DefaultIfEmpty(ConnectionCondition.NotConnected).Min();

    /// <summary>Creates the view of a client and the user's connections. A connection that could not be read is null.</summary>
    public static ConnectionView Of(ClientView client, params IReadOnlyList<OAuth2Connection?> connections) => new(
        client,
        [
            .. connections.Select(connection => AccountView.Of(client, connection))
                .Where(static account => account.Condition is not (ConnectionCondition.NotConnected or ConnectionCondition.NotConfigured)),
        ]);

    /// <summary>Orders views: first by whether the user has to act, then by the application's order, then by name.</summary>
    public static IEnumerable<ConnectionView> Sort(IEnumerable<ConnectionView> views) => views
        .OrderBy(static view => view.Condition)
        .ThenBy(static view => view.Client.Order)
        .ThenBy(static view => view.Client.Name, StringComparer.CurrentCultureIgnoreCase);

    /// <summary>Returns all words with which a search finds the connection.</summary>
    public string GetSearchText() => SearchText.Normalize(string.Join(
        ' ',
        [
            Client.Name, Client.Provider, Client.Description ?? "", Client.Category ?? "",
            .. Client.Permissions.Values, .. Accounts.Select(static account => account.Label ?? ""),
        ]));
}

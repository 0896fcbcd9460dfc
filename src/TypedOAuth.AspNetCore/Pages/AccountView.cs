namespace TypedOAuth.AspNetCore.Pages;

/// <summary>Holds the data that pages show about a connected account.</summary>
/// <param name="Connection">The connection; <see langword="null"/> if the store did not respond.</param>
/// <param name="Condition">The condition that pages show.</param>
/// <param name="Needed">The scopes that the application needs and that were not granted.</param>
internal sealed record AccountView(OAuth2Connection? Connection, ConnectionCondition Condition, IReadOnlyList<string> Needed)
{
    /// <summary>The label by which people recognize the account; <see langword="null"/> if it is unknown.</summary>
    /// <remarks>If the client allows several accounts and the provider states no label, the id distinguishes the accounts.</remarks>
    public string? Label { get; private init; }

    /// <summary>The id of the account for a client that allows several accounts; otherwise <see langword="null"/>.</summary>
    public string? Id { get; private init; }

    /// <summary>The address of the account's picture, as the application has stored it.</summary>
    public string? Picture => Connection?.Account?.Picture?.OriginalString;

    /// <summary>Creates the view of a connection.</summary>
    public static AccountView Of(ClientView client, OAuth2Connection? connection)
    {
        if (connection is null)
        {
            return new(null, ConnectionCondition.Unknown, []);
        }

        var needed = connection.State is OAuth2ConnectionState.Connected or OAuth2ConnectionState.NeedsAttention ? client.FindNeeded(connection) : [];
        var condition = connection.State switch
        {
            OAuth2ConnectionState.NeedsAttention when connection.Reason != OAuth2ConnectionReason.ScopesMissing => ConnectionCondition.Attention,
            OAuth2ConnectionState.NeedsAttention or OAuth2ConnectionState.Connected when needed.Count > 0 => ConnectionCondition.MoreAccess,
            OAuth2ConnectionState.NeedsAttention or OAuth2ConnectionState.Connected => ConnectionCondition.Connected,
            OAuth2ConnectionState.Failing => ConnectionCondition.Failing,
            OAuth2ConnectionState.NotConfigured => ConnectionCondition.NotConfigured,
            _ => ConnectionCondition.NotConnected,
        };
        var id = client.HasManyAccounts ? connection.Account?.Id : null;
        return new(connection, condition, needed) { Id = id, Label = connection.Account?.Label is { Length: > 0 } label ? label : id };
    }
}

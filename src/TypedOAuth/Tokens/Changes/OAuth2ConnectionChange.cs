namespace TypedOAuth;

/// <summary>Describes one change of a connection, without tokens.</summary>
public sealed class OAuth2ConnectionChange
{
    /// <summary>The change's id. A change that is handed over again has the same id.</summary>
    public required string Id { get; init; }

    /// <summary>The kind of the change.</summary>
    public required OAuth2ConnectionChangeKind Kind { get; init; }

    /// <summary>The client's alias, for example <c>google</c>.</summary>
    public required string Alias { get; init; }

    /// <summary>The application's identifier of the user.</summary>
    public required string UserId { get; init; }

    /// <summary>The time of the change, by the store's clock.</summary>
    public required DateTimeOffset ChangedAt { get; init; }

    /// <summary>The connection after the change. For a repeated change, the connection may have changed again since.</summary>
    public required OAuth2Connection Connection { get; init; }

    /// <summary>Returns the kind, the alias and the id.</summary>
    /// <returns>A text for logs.</returns>
    public override string ToString() => $"{nameof(OAuth2ConnectionChange)} {{ Kind = {Kind}, Alias = {Alias}, Id = {Id} }}";
}

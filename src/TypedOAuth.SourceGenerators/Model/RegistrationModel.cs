namespace TypedOAuth.SourceGenerators.Model;

/// <summary>The names of the methods that add and map one client.</summary>
internal sealed record RegistrationModel
{
    public required string AddMethod { get; init; }

    public required string MapMethod { get; init; }

    /// <summary>The method that adds the client's access tokens to the requests of an HTTP client.</summary>
    public required string AccessTokenMethod { get; init; }

    /// <summary>Whether the methods stay in the client's namespace, because their names would conflict in Microsoft's namespaces.</summary>
    public required bool IsBesideClient { get; init; }
}

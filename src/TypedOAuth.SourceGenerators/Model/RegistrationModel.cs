namespace TypedOAuth.SourceGenerators.Model;

/// <summary>The methods that add and map one client.</summary>
internal sealed record RegistrationModel
{
    public required string AddMethod { get; init; }

    public required string MapMethod { get; init; }

    /// <summary>The method that sends the client's access tokens with an HTTP client's requests.</summary>
    public required string AccessTokenMethod { get; init; }

    /// <summary>Whether the methods stay in the client's namespace, because in Microsoft's they would meet others of their names.</summary>
    public required bool IsBesideClient { get; init; }
}

namespace TypedOAuth.Catalogue.Tests.Writing;

/// <summary>A parameter of a request.</summary>
/// <param name="Name">The standard name, by which the facts refer to the parameter.</param>
/// <param name="Value">The value, with placeholders.</param>
internal sealed record RequestParameter(string Name, string Value)
{
    /// <summary>The name that is sent.</summary>
    public string Sent { get; init; } = Name;

    /// <summary>Whether the query contains the parameter although the request has a body.</summary>
    public bool InQuery { get; init; }
}

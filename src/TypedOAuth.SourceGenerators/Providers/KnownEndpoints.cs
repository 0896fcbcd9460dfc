namespace TypedOAuth.SourceGenerators.Providers;

/// <summary>Finds the providers of the catalogue to which endpoints can belong.</summary>
/// <remarks><c>KnownEndpoints.Data.cs</c> contains the endpoints of the JSON files. A test writes that file and compares it.</remarks>
internal static partial class KnownEndpoints
{
    /// <summary>Returns the identifiers of the providers with both endpoints, whatever fills their placeholders.</summary>
    public static IEnumerable<string> FindAll(string authorization, string token) =>
        from known in GetAll()
        let values = EndpointTemplate.Match(known.Authorization, RemoveQuery(authorization), AcceptsAny)
        where values is not null && EndpointTemplate.Match(known.Token, RemoveQuery(token), AcceptsAny, values) is not null
        select known.Id;

    public static string RemoveQuery(string uri) => uri.IndexOf('?') is var query and >= 0 ? uri.Substring(0, query) : uri;

    private static bool AcceptsAny(string name, string text) => true;
}

using System.Diagnostics.CodeAnalysis;

namespace TypedOAuth;

/// <summary>Represents the options for the API of an HTTP client that sends access tokens.</summary>
public sealed class OAuth2ApiOptions
{
    /// <summary>Additional origins of the API, for example <c>https://api.example.org</c>. The default is no origins.</summary>
    /// <remarks>
    /// These origins are added to the client's origins and the origin of the HTTP client's <c>BaseAddress</c>. A host that begins with
    /// <c>*.</c> matches every host with exactly one additional label. A request to any other origin throws an exception and is not sent.
    /// </remarks>
    [SuppressMessage("Usage", "CA2227:Collection properties should be read only", Justification = "Options are set in one expression.")]
    public IList<string> Origins { get; set; } = [];
}

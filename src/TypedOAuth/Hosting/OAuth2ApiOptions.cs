using System.Diagnostics.CodeAnalysis;

namespace TypedOAuth;

/// <summary>Holds what an HTTP client that sends access tokens needs to know of its API.</summary>
public sealed class OAuth2ApiOptions
{
    /// <summary>
    /// The origins that the API has besides the client's own ones and the one of the HTTP client's <c>BaseAddress</c>:
    /// <c>https://api.example.org</c>, for example. A host that begins with <c>*.</c> stands for one more label. None by default. A request to
    /// another origin throws, and is not sent.
    /// </summary>
    [SuppressMessage("Usage", "CA2227:Collection properties should be read only", Justification = "Options are set in one expression.")]
    public IList<string> Origins { get; set; } = [];
}

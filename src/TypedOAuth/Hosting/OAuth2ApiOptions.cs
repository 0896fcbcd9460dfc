using System.Diagnostics.CodeAnalysis;

namespace TypedOAuth;

/// <summary>Holds what an HTTP client that sends access tokens needs to know of its API.</summary>
public sealed class OAuth2ApiOptions
{
    /// <summary>
    /// The origins that the API has besides the one of the client's <c>BaseAddress</c>, <c>https://api.example.org</c> for example. None by
    /// default. They are not enforced yet: a token goes wherever the application's request goes.
    /// </summary>
    [SuppressMessage("Usage", "CA2227:Collection properties should be read only", Justification = "Options are set in one expression.")]
    public IList<string> Origins { get; set; } = [];
}

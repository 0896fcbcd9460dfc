using System.Diagnostics.CodeAnalysis;

namespace TypedOAuth.Hosting;

/// <summary>Provides the site's address if no setting specifies it. In development, this is the address of the web server.</summary>
public interface ITypedOAuthBaseUri
{
    /// <summary>Tries to get the address, which may not be known yet.</summary>
    /// <param name="baseUri">The address.</param>
    /// <returns>Whether the address is known.</returns>
    bool TryGetBaseUri([NotNullWhen(true)] out Uri? baseUri);
}

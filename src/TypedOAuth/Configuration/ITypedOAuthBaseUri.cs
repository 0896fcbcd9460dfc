using System.Diagnostics.CodeAnalysis;

namespace TypedOAuth.Hosting;

/// <summary>Provides the site's address if it is not configured. In development, it is the address of the server.</summary>
public interface ITypedOAuthBaseUri
{
    /// <summary>Tries to get the address, which may not be known yet.</summary>
    /// <param name="baseUri">The address.</param>
    /// <returns>Whether the address is known.</returns>
    bool TryGetBaseUri([NotNullWhen(true)] out Uri? baseUri);
}

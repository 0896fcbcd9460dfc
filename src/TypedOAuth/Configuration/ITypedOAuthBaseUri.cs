using System.Diagnostics.CodeAnalysis;

namespace TypedOAuth.Hosting;

/// <summary>Provides the site's address if no setting names it. In development, this is the address of the server.</summary>
public interface ITypedOAuthBaseUri
{
    /// <summary>Gets the address as soon as it is known.</summary>
    /// <param name="baseUri">The address.</param>
    /// <returns>Whether the address is known.</returns>
    bool TryGetBaseUri([NotNullWhen(true)] out Uri? baseUri);
}

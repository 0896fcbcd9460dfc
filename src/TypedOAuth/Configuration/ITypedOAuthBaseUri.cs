using System.Diagnostics.CodeAnalysis;

namespace TypedOAuth.Hosting;

/// <summary>Knows the site's address if no setting names it: the server's own, in development.</summary>
public interface ITypedOAuthBaseUri
{
    /// <summary>Gets the address, once it is known.</summary>
    /// <param name="baseUri">The address.</param>
    /// <returns>Whether it is known.</returns>
    bool TryGetBaseUri([NotNullWhen(true)] out Uri? baseUri);
}

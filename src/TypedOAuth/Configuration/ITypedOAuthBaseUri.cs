namespace TypedOAuth.Hosting;

/// <summary>Knows the site's address where no setting names it: the server's own, in development.</summary>
public interface ITypedOAuthBaseUri
{
    /// <summary>The address, once it is known.</summary>
    /// <returns>The address, or <see langword="null"/>.</returns>
    Uri? TryGetBaseUri();
}

namespace TypedOAuth.Configuration;

/// <summary>Checks the site's address, wherever it comes from: redirect URIs, cookies and links depend on it.</summary>
internal static class SiteAddressValidator
{
    /// <summary>Finds what is wrong with an address.</summary>
    /// <returns>What to do, as the end of a sentence; <see langword="null"/> if nothing is wrong.</returns>
    public static string? FindFault(Uri address)
    {
        if (!address.IsAbsoluteUri || address.Query.Length > 0 || address.Fragment.Length > 0 || address.UserInfo.Length > 0 || !HasScheme(address))
        {
            return "set it to the site's public https address without query and fragment, 'https://app.example.org' for example "
                + "(http only on a loopback address; a native app's 'com.example.app:/' without a host).";
        }

        if (IsPrivateUse(address) && (!address.Scheme.Contains('.', StringComparison.Ordinal) || address.Scheme.EndsWith('.')))
        {
            return $"its scheme '{address.Scheme}' has no dot, so that any other app can claim it: set it to 'com.example.app:/', a domain name "
                + "of yours in reverse order (RFC 8252 §7.1), or to an https address.";
        }

        // "//host" in a relative reference is another host (RFC 3986 §4.2), and Uri reads a backslash as a slash.
        return LeadsElsewhere(address)
            ? "its path begins with two slashes, so that redirect URIs would lead to another host: remove one of them."
            : null;
    }

    private static bool HasScheme(Uri address) =>
        address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback) || IsPrivateUse(address);

    /// <summary>Returns whether a native app claims the address's scheme at the operating system: no host stands behind it (RFC 8252 §7.1).</summary>
    private static bool IsPrivateUse(Uri address) =>
        address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeFile
        && address.Authority.Length == 0 && address.AbsolutePath.StartsWith('/');

    /// <summary>Joins as <see cref="SiteAddress.GetUri"/> does.</summary>
    private static bool LeadsElsewhere(Uri address) =>
        !Uri.TryCreate(address, address.AbsolutePath.TrimEnd('/') + "/", out var joined)
        || Uri.Compare(address, joined, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.Ordinal) != 0;
}

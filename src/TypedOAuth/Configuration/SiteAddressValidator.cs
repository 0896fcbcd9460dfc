namespace TypedOAuth.Configuration;

/// <summary>Checks the site's address, on which redirect URIs, cookies and links depend.</summary>
internal static class SiteAddressValidator
{
    /// <summary>Checks an address.</summary>
    /// <returns>The fault and the action to take, as the end of a sentence; <see langword="null"/> if the address is valid.</returns>
    public static string? FindFault(Uri address)
    {
        if (!address.IsAbsoluteUri || address.Query.Length > 0 || address.Fragment.Length > 0 || address.UserInfo.Length > 0 || !HasScheme(address))
        {
            return "set it to the site's public https address without query and fragment, for example 'https://app.example.org' "
                + "(http is permitted for loopback addresses only; a native app uses 'com.example.app:/' without a host).";
        }

        if (IsPrivateUse(address) && (!address.Scheme.Contains('.', StringComparison.Ordinal) || address.Scheme.EndsWith('.')))
        {
            return $"its scheme '{address.Scheme}' has no dot, so any other app can claim it: use your domain name in reverse order, for "
                + "example 'com.example.app:/' (RFC 8252 §7.1), or an https address.";
        }

        // "//host" in a relative reference is another host (RFC 3986 §4.2), and Uri reads a backslash as a slash.
        return LeadsElsewhere(address)
            ? "its path begins with two slashes, so redirect URIs would lead to another host: remove one of the slashes."
            : null;
    }

    private static bool HasScheme(Uri address) =>
        address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback) || IsPrivateUse(address);

    /// <summary>Returns whether the address has a private-use scheme of a native app and no host (RFC 8252 §7.1).</summary>
    private static bool IsPrivateUse(Uri address) =>
        address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeFile
        && address.Authority.Length == 0 && address.AbsolutePath.StartsWith('/');

    /// <summary>Returns whether joining a path, as <see cref="SiteAddress.GetUri"/> does, leads to another host.</summary>
    private static bool LeadsElsewhere(Uri address) =>
        !Uri.TryCreate(address, address.AbsolutePath.TrimEnd('/') + "/", out var joined)
        || Uri.Compare(address, joined, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.Ordinal) != 0;
}

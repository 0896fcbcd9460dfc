using System.Buffers;
using System.Globalization;

namespace TypedOAuth.Protocol.Requests;

/// <summary>Represents an origin that access tokens may be sent to: scheme, host and port (RFC 6454 §4).</summary>
/// <remarks>A host that begins with <c>*.</c> matches every host with exactly one additional label.</remarks>
internal sealed class ApiOrigin
{
    private const string Wildcard = "*.";

    private static readonly SearchValues<char> NotInOrigins = SearchValues.Create("?#@\\ \t\r\n");

    private readonly string _scheme;
    private readonly string _host;
    private readonly int _port;
    private readonly bool _isWildcard;

    private ApiOrigin(Uri uri, bool isWildcard) =>
        (_scheme, _host, _port, _isWildcard) = (uri.Scheme, uri.IdnHost, uri.Port, isWildcard);

    /// <summary>Whether the scheme is http, which is accepted only for loopback addresses.</summary>
    public bool IsInsecure => _scheme == Uri.UriSchemeHttp;

    /// <summary>Reads an origin.</summary>
    /// <returns>The origin; <see langword="null"/> if the text is not an origin, or tokens must not be sent to it.</returns>
    public static ApiOrigin? Parse(string? text)
    {
        if (text is null || text.AsSpan().ContainsAny(NotInOrigins) || text.IndexOf(Uri.SchemeDelimiter, StringComparison.Ordinal) is not (> 0 and var end))
        {
            return null;
        }

        var start = end + Uri.SchemeDelimiter.Length;
        var isWildcard = text.AsSpan(start).StartsWith(Wildcard, StringComparison.Ordinal);
        return Uri.TryCreate(isWildcard ? text.Remove(start, Wildcard.Length) : text, UriKind.Absolute, out var uri)
            && uri.PathAndQuery == "/" && IsSecure(uri) && (!isWildcard || HasTwoLabels(uri))
            ? new(uri, isWildcard)
            : null;
    }

    /// <summary>Returns the origin of a URI.</summary>
    /// <returns>The origin; <see langword="null"/> if tokens must not be sent to it.</returns>
    public static ApiOrigin? FromUri(Uri uri) => IsSecure(uri) ? new(uri, isWildcard: false) : null;

    /// <summary>Returns whether a token can be sent to the URI securely: by https, or by http to a loopback address.</summary>
    public static bool IsSecure(Uri uri) =>
        uri.IsAbsoluteUri && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback));

    /// <summary>Returns the origin of a URI as text, without path and query.</summary>
    public static string Describe(Uri uri)
    {
        var host = uri.HostNameType == UriHostNameType.IPv6 ? $"[{uri.IdnHost}]" : uri.IdnHost;
        return uri.IsDefaultPort
            ? $"{uri.Scheme}{Uri.SchemeDelimiter}{host}"
            : string.Create(CultureInfo.InvariantCulture, $"{uri.Scheme}{Uri.SchemeDelimiter}{host}:{uri.Port}");
    }

    /// <summary>Returns whether two URIs have the same origin.</summary>
    public static bool AreEqual(Uri left, Uri right) =>
        left.Scheme == right.Scheme && left.Port == right.Port && string.Equals(left.IdnHost, right.IdnHost, StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns whether the URI belongs to this origin.</summary>
    public bool Covers(Uri uri) =>
        uri.IsAbsoluteUri && uri.Scheme == _scheme && uri.Port == _port && IsSecure(uri) && CoversHost(uri.IdnHost);

    private bool CoversHost(string host)
    {
        if (!_isWildcard)
        {
            return string.Equals(host, _host, StringComparison.OrdinalIgnoreCase);
        }

        var label = host.Length - _host.Length - 1;
        return label > 0
            && host.EndsWith(_host, StringComparison.OrdinalIgnoreCase)
            && host.IndexOf('.', StringComparison.Ordinal) == label;
    }

    /// <summary>Returns whether the domain of a wildcard can belong to one owner. <c>https://*.com</c>, for example, cannot.</summary>
    private static bool HasTwoLabels(Uri uri) =>
        uri.HostNameType == UriHostNameType.Dns && uri.IdnHost.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot && dot < uri.IdnHost.Length - 1;
}

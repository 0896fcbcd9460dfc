using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.CodeAnalysis;

namespace TypedOAuth.SourceGenerators.Diagnostics;

/// <summary>The endpoints and the issuer: what RFC 3986 and the OAuth 2.0 specifications say of their URIs.</summary>
internal static class EndpointRules
{
    private const string AllowedHostsOption = "typedoauth_allowed_private_hosts";

    /// <summary>Parameters that the client writes into an authorization or a token request.</summary>
    private static readonly HashSet<string> ReservedParameters = new(StringComparer.Ordinal)
    {
        "client_id", "client_secret", "code", "code_challenge", "code_challenge_method", "code_verifier", "grant_type", "nonce",
        "redirect_uri", "refresh_token", "response_type", "scope", "state",
    };

    private static readonly string[] PlaceholderSegments =
        ["client_id", "tenant_id", "tenantid", "todo", "changeme", "your-domain", "your-tenant", "yourdomain", "your_domain", "your-app", "xxx"];

    private static readonly string[] PlaceholderHosts = ["example.com", "example.org", "example.net", "yourdomain.com", "your-domain.com"];

    public static void Check(ClientContext context)
    {
        var arguments = context.Arguments;
        foreach (var name in new[] { "AuthUri", "AccessTokenUri" })
        {
            if (arguments.GetString(name) is "" || !arguments.Has(name))
            {
                context.ReportMissing(Rules.MissingEndpoint, arguments.GetLocation(name), name, name);
            }
        }

        foreach (var name in new[] { "AuthUri", "AccessTokenUri", "RefreshTokenUri", "RevokeTokenUri" })
        {
            if (arguments.GetString(name) is { Length: > 0 } text)
            {
                CheckEndpoint(context, name, text);
            }
        }

        CheckTogether(context);
        if (arguments.GetString("Issuer") is { } issuer)
        {
            CheckIssuer(context, issuer);
        }
    }

    /// <summary>Reports the first thing that makes the text no endpoint at all, then whatever else is wrong with it.</summary>
    private static void CheckEndpoint(ClientContext context, string name, string text)
    {
        var location = context.Arguments.GetLocation(name);
        if (FindConfusableHost(text) is { } punycode)
        {
            context.Report(Rules.ConfusableHost, location, name, text, punycode);
            return;
        }

        if (UriText.FindFault(text) is { } fault)
        {
            context.ReportReplaceable(Rules.MalformedUri, location, fault.Replacement, name, text, fault.Message);
            return;
        }

        var uri = UriText.Parse(text);
        if (uri.Scheme is not ("https" or "http"))
        {
            context.Report(Rules.UnknownScheme, location, name, text, uri.Scheme);
            return;
        }

        CheckScheme(context, name, uri, location);
        if (uri.Fragment is not null)
        {
            context.ReportReplaceable(Rules.Fragment, location, text.Substring(0, text.IndexOf('#')), name, text);
        }

        if (uri.UserInformation is not null)
        {
            context.ReportReplaceable(Rules.UserInformation, location, text.Replace(uri.UserInformation + "@", ""), name, text);
        }

        if (uri.Host.Contains("*") || uri.Path.Contains("*"))
        {
            context.Report(Rules.Wildcard, location, name, text);
        }

        CheckQuery(context, name, uri, location);
        if (FindPlaceholder(uri) is { } placeholder)
        {
            context.Report(Rules.Placeholder, location, name, text, placeholder);
        }

        if (uri.Normalize() is var normalized && normalized != text)
        {
            context.ReportReplaceable(Rules.NotNormalized, location, normalized, name, text, normalized);
        }
    }

    private static void CheckScheme(ClientContext context, string name, UriText uri, Location location)
    {
        var isLoopback = uri.IsLoopback;
        if (uri.Scheme == "http" && !isLoopback)
        {
            context.ReportReplaceable(Rules.InsecureHttp, location, "https" + uri.Text.Substring(4), name, uri.Text);
        }
        else if (uri.Scheme == "http" && !context.Arguments.GetBoolean("AllowInsecureLoopback", defaultValue: false))
        {
            context.Report(Rules.LoopbackNotAllowed, location, name, uri.Text);
        }
        else if (!isLoopback && IsPrivate(uri.Host) && !IsAllowed(context, uri.Host))
        {
            context.Report(Rules.PrivateAddress, location, name, uri.Text);
        }
    }

    private static void CheckQuery(ClientContext context, string name, UriText uri, Location location)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var parameter in uri.GetParameterNames())
        {
            if (ReservedParameters.Contains(parameter))
            {
                if (reported.Add(parameter))
                {
                    context.ReportReplaceable(Rules.ReservedQueryParameter, location, uri.Without(parameter), name, uri.Text, parameter);
                }
            }
            else if (!seen.Add(parameter) && reported.Add(parameter))
            {
                context.ReportReplaceable(Rules.DuplicateQueryParameter, location, uri.WithFirst(parameter), name, uri.Text, parameter);
            }
        }
    }

    private static void CheckTogether(ClientContext context)
    {
        var arguments = context.Arguments;
        var (authorization, token, revocation) = (arguments.GetString("AuthUri"), arguments.GetString("AccessTokenUri"), arguments.GetString("RevokeTokenUri"));
        if (!string.IsNullOrEmpty(token) && token == authorization)
        {
            context.Report(Rules.SameAuthorizationAndToken, arguments.GetLocation("AccessTokenUri"), token);
        }

        if (!string.IsNullOrEmpty(revocation) && (revocation == token || revocation == authorization))
        {
            context.Report(Rules.SameRevocation, arguments.GetLocation("RevokeTokenUri"), revocation == token ? "AccessTokenUri" : "AuthUri", revocation);
        }

        if (arguments.GetString("Issuer") is null && GetDomain(authorization) is { } one && GetDomain(token) is { } two
            && !string.Equals(one, two, StringComparison.OrdinalIgnoreCase))
        {
            context.Report(Rules.NoIssuerAcrossDomains, arguments.GetLocation("AuthUri"), one, two);
        }
    }

    private static void CheckIssuer(ClientContext context, string issuer)
    {
        var location = context.Arguments.GetLocation("Issuer");
        if (UriText.FindFault(issuer) is { } fault)
        {
            context.Report(Rules.InvalidIssuer, location, issuer, $"no form that a URI can have: {fault.Message}");
            return;
        }

        var uri = UriText.Parse(issuer);
        var allowsHttp = uri.IsLoopback && context.Arguments.GetBoolean("AllowInsecureLoopback", defaultValue: false);
        if (uri.Scheme != "https" && !(uri.Scheme == "http" && allowsHttp))
        {
            context.ReportReplaceable(
                Rules.InvalidIssuer, location, uri.Scheme == "http" ? "https" + issuer.Substring(4) : null, issuer, $"the scheme '{uri.Scheme}', and https is asked for");
        }
        else if (uri.Query is not null || uri.Fragment is not null)
        {
            context.ReportReplaceable(Rules.InvalidIssuer, location, issuer.Split('?', '#')[0], issuer, uri.Query is not null ? "a query" : "a fragment");
        }
    }

    private static string? FindPlaceholder(UriText uri)
    {
        var open = uri.Text.IndexOf('{');
        if (open >= 0)
        {
            var close = uri.Text.IndexOf('}', open);
            return close < 0 ? uri.Text.Substring(open) : uri.Text.Substring(open, close - open + 1);
        }

        foreach (var host in PlaceholderHosts)
        {
            if (uri.Host.Equals(host, StringComparison.OrdinalIgnoreCase) || uri.Host.EndsWith("." + host, StringComparison.OrdinalIgnoreCase))
            {
                return host;
            }
        }

        return uri.Path.Split('/').Concat(uri.Host.Split('.')).FirstOrDefault(static segment =>
            PlaceholderSegments.Contains(segment, StringComparer.OrdinalIgnoreCase)
            || segment.StartsWith("your-", StringComparison.OrdinalIgnoreCase) || segment.StartsWith("your_", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The last two labels: enough for a hint, where a list of public suffixes would be too much.</summary>
    private static string? GetDomain(string? text)
    {
        if (string.IsNullOrEmpty(text) || UriText.FindFault(text!) is not null)
        {
            return null;
        }

        var host = UriText.Parse(text!).Host;
        var labels = host.Split('.');
        return labels.Length < 2 || IPAddress.TryParse(host.Trim('[', ']'), out _) ? null : $"{labels[labels.Length - 2]}.{labels[labels.Length - 1]}";
    }

    private static bool IsPrivate(string host)
    {
        if (!IPAddress.TryParse(host.Trim('[', ']'), out var address))
        {
            return false;
        }

        var octets = address.GetAddressBytes();
        return address.AddressFamily == AddressFamily.InterNetwork
            ? octets[0] == 10 || (octets[0] == 172 && octets[1] is >= 16 and < 32) || (octets[0] == 192 && octets[1] == 168) || (octets[0] == 169 && octets[1] == 254)
            : (octets[0] & 0xFE) == 0xFC || address.IsIPv6LinkLocal;
    }

    private static bool IsAllowed(ClientContext context, string host)
    {
        var tree = context.Symbol.Locations.FirstOrDefault()?.SourceTree;
        return tree is not null
            && context.Options.AnalyzerConfigOptionsProvider.GetOptions(tree).TryGetValue(AllowedHostsOption, out var hosts)
            && hosts.Split(',').Any(allowed => allowed.Trim().Equals(host, StringComparison.OrdinalIgnoreCase));
    }

    /// <returns>The host in punycode, where it mixes Latin letters with look-alikes of other scripts.</returns>
    private static string? FindConfusableHost(string text)
    {
        var start = text.IndexOf("://", StringComparison.Ordinal);
        var host = start < 0 ? "" : text.Substring(start + 3).Split('/', '?', '#', ':')[0];
        var mapping = new IdnMapping();
        try
        {
            var unicode = host.IndexOf("xn--", StringComparison.OrdinalIgnoreCase) >= 0 ? mapping.GetUnicode(host) : host;
            return unicode.Split('.').Any(MixesScripts) ? mapping.GetAscii(unicode) : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static bool MixesScripts(string label) =>
        label.Any(static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
        && label.Any(static c => c is (>= '\u0370' and <= '\u03FF') or (>= '\u0400' and <= '\u052F') or (>= '\u0530' and <= '\u058F'));
}

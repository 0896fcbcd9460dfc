using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;
using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Parsing;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Checks one endpoint by RFC 3986 and the OAuth 2.0 specifications.</summary>
internal static class UriRules
{
    private const string AllowedHostsOption = "typedoauth_allowed_private_hosts";

    /// <summary>The parameters that the client sets in an authorization request or a token request, and the nonce.</summary>
    /// <remarks>
    /// A nonce in a URI would be the same in each request, although it is an argument. Parameters of the token request such as <c>code</c> have no
    /// meaning in an authorization request.
    /// </remarks>
    public static readonly HashSet<string> ReservedParameters = new(
        ParameterParser.ReservedParameters.Concat(["nonce", "refresh_token"]), StringComparer.Ordinal);

    /// <summary>The rules that <see cref="Check"/> reports.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Reported { get; } =
    [
        Descriptors.MalformedUri, Descriptors.InsecureHttp, Descriptors.UnknownScheme, Descriptors.Fragment, Descriptors.UserInformation,
        Descriptors.ReservedQueryParameter, Descriptors.DuplicateQueryParameter, Descriptors.Wildcard, Descriptors.Placeholder,
        Descriptors.LoopbackNotAllowed, Descriptors.PrivateAddress, Descriptors.ConfusableHost, Descriptors.NotNormalized,
    ];

    /// <summary>Checks an endpoint. If the text is not a valid URI, reports only the first fault; otherwise reports all faults.</summary>
    public static void Check(Endpoint endpoint)
    {
        var text = endpoint.Filled;
        if (ConfusableHost.Find(UriText.GetHost(text)) is var (unicode, punycode))
        {
            endpoint.Report(Descriptors.ConfusableHost, unicode, punycode);
        }

        if (UriText.FindFault(text) is { } fault)
        {
            if (UriPlaceholder.FindInAuthority(text) is { } unknown)
            {
                endpoint.ReportPlaceholder(unknown);
            }
            else
            {
                endpoint.ReportMendable(Descriptors.MalformedUri, fault.Message);
                if (UriMend.Apply(text) is var mended && UriText.FindFault(mended) is null
                    && UriText.Parse(mended) is { Scheme: "http" } && !endpoint.AllowsLoopback)
                {
                    endpoint.Report(Descriptors.LoopbackNotAllowed);
                }
            }

            return;
        }

        var uri = UriText.Parse(text);
        if (uri.Scheme is not ("https" or "http"))
        {
            endpoint.Report(Descriptors.UnknownScheme, uri.Scheme);
            return;
        }

        CheckScheme(endpoint, uri);
        CheckParts(endpoint, uri);
        CheckQuery(endpoint, uri);
        if (UriPlaceholder.Find(uri) is { } placeholder)
        {
            endpoint.ReportPlaceholder(placeholder);
        }

        // A placeholder in the host can have upper-case letters, so only text without declared placeholders is compared.
        if (uri.Normalize() is var normalized && normalized != text && text == endpoint.Text)
        {
            endpoint.ReportReplaceable(Descriptors.NotNormalized, normalized, UriText.Mask(normalized));
        }
    }

    private static void CheckScheme(Endpoint endpoint, UriText uri)
    {
        if (uri.Scheme == "http" && !uri.IsLoopback)
        {
            endpoint.ReportMendable(Descriptors.InsecureHttp);
        }
        else if (uri.Scheme == "http" && !endpoint.AllowsLoopback)
        {
            endpoint.Report(Descriptors.LoopbackNotAllowed);
        }
        else if (!uri.IsLoopback && IsPrivate(uri.Host) && !IsAllowed(endpoint, uri.Host))
        {
            endpoint.Report(Descriptors.PrivateAddress);
        }
    }

    private static void CheckParts(Endpoint endpoint, UriText uri)
    {
        if (uri.Fragment is not null)
        {
            endpoint.ReportMendable(Descriptors.Fragment);
        }

        if (uri.UserInformation is not null)
        {
            endpoint.ReportMendable(Descriptors.UserInformation);
        }

        if (uri.Host.Contains("*") || uri.Path.Contains("*"))
        {
            endpoint.Report(Descriptors.Wildcard);
        }
    }

    private static void CheckQuery(Endpoint endpoint, UriText uri)
    {
        var counts = uri.GetParameters().GroupBy(static parameter => parameter.Name, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.Count());
        foreach (var parameter in counts.Keys.Where(name => ReservedParameters.Contains(name) && !IsPlaceholder(endpoint, name)))
        {
            endpoint.ReportMendable(Descriptors.ReservedQueryParameter, parameter);
        }

        foreach (var parameter in counts.Keys.Where(name => counts[name] > 1 && !ReservedParameters.Contains(name)))
        {
            endpoint.ReportMendable(Descriptors.DuplicateQueryParameter, parameter);
        }
    }

    /// <summary>Returns whether a placeholder of the endpoint is the parameter's value, as some revocation endpoints require.</summary>
    private static bool IsPlaceholder(Endpoint endpoint, string parameter) => EndpointParameters.GetPermitted(endpoint.Name)
        .Any(name => endpoint.Text.IndexOf($"{parameter}={{{name}}}", StringComparison.Ordinal) >= 0);

    /// <summary>Returns whether an address is another machine in each network (RFC 1918, RFC 6598, RFC 3927, RFC 4193).</summary>
    private static bool IsPrivate(string host)
    {
        if (!IPAddress.TryParse(host.Trim('[', ']'), out var address))
        {
            return false;
        }

        if (address.AddressFamily == AddressFamily.InterNetworkV6 && !address.IsIPv4MappedToIPv6)
        {
            return (address.GetAddressBytes()[0] & 0xFE) == 0xFC || address.IsIPv6LinkLocal || address.Equals(IPAddress.IPv6Any);
        }

        return address.MapToIPv4().GetAddressBytes() switch
        {
            [0, ..] or [10, ..] => true,
            [100, >= 64 and < 128, ..] => true,
            [172, >= 16 and < 32, ..] => true,
            [192, 168, ..] or [169, 254, ..] => true,
            _ => false,
        };
    }

    private static bool IsAllowed(Endpoint endpoint, string host) =>
        endpoint.GetOption(AllowedHostsOption) is { } hosts
        && hosts.Split(',').Any(allowed => allowed.Trim().Equals(host, StringComparison.OrdinalIgnoreCase));
}

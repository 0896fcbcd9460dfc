using System.Collections.Immutable;
using System.Net;
using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Checks the lists of servers: origins of APIs that receive tokens, and former servers of the client.</summary>
internal static class ServerRules
{
    private const string Wildcard = "*.";
    private const string WriteValue = "write the real value";

    /// <summary>The domains below which anyone can register a host.</summary>
    /// <remarks>These are public suffixes with two labels, and platforms that run their customers' code.</remarks>
    private static readonly HashSet<string> OpenDomains = new(StringComparer.Ordinal)
    {
        "ac.uk", "co.at", "co.id", "co.il", "co.in", "co.jp", "co.kr", "co.nz", "co.th", "co.uk", "co.za", "com.ar", "com.au", "com.br", "com.cn", "com.hk",
        "com.mx", "com.my", "com.pl", "com.sg", "com.tr", "com.tw", "com.ua", "com.vn", "gov.uk", "net.au", "or.at", "or.jp", "org.au", "org.uk",
        "appspot.com", "azureedge.net", "azurefd.net", "azurestaticapps.net", "azurewebsites.net", "cloudapp.net", "cloudfront.net", "deno.dev",
        "elasticbeanstalk.com", "firebaseapp.com", "fly.dev", "github.io", "gitlab.io", "glitch.me", "herokuapp.com", "netlify.app", "ngrok-free.app",
        "ngrok.app", "ngrok.io", "onrender.com", "pages.dev", "repl.co", "run.app", "trycloudflare.com", "up.railway.app", "vercel.app", "web.app", "workers.dev",
    };

    public static void Check(ClientContext context)
    {
        CheckOrigins(context, context.Arguments, ClientArguments.ApiOrigins);
        foreach (var (text, location) in context.Arguments.GetElements(ClientArguments.FormerServers))
        {
            if ((UriText.FindFault(text) ?? FindFaultOfPlaceholder(text, static _ => WriteValue)) is var (message, replacement))
            {
                // No fix is offered if the corrected text has a second fault.
                var mended = replacement is not null && (UriText.FindFault(replacement) ?? FindFaultOfPlaceholder(replacement, static _ => WriteValue)) is null ? replacement : null;
                context.ReportFixable(
                    Descriptors.InvalidFormerServer, location, FixHints.Create((FixHints.Replacement, mended)), UriText.Mask(text), message);
            }
        }
    }

    /// <summary>Checks the origins of the client or of an environment.</summary>
    public static void CheckOrigins(ClientContext context, AttributeArguments arguments, Argument<ImmutableArray<string>> argument)
    {
        foreach (var (text, location) in arguments.GetElements(argument))
        {
            CheckOrigin(context, text, location);
        }
    }

    /// <summary>Returns whether anyone can register a host below a domain.</summary>
    public static bool IsOpen(string domain) => OpenDomains.Contains(domain);

    private static void CheckOrigin(ClientContext context, string written, Location location)
    {
        var endpoint = EndpointRules.CreateEndpoint(context, ClientArguments.ApiOrigins.Name, written, location);
        var text = endpoint.Filled;
        if (ConfusableHost.Find(UriText.GetHost(text)) is var (unicode, punycode))
        {
            endpoint.Report(Descriptors.ConfusableHost, unicode, punycode);
        }

        // Checks the origin as a fix writes it; otherwise this report would appear only after that fix.
        var fault = FindFault(text);
        var mended = fault is null ? text : fault.Value.Replacement ?? "";
        if (UriText.FindFault(mended) is null && UriText.Parse(mended) is { Scheme: "http", IsLoopback: true } && !endpoint.AllowsLoopback)
        {
            endpoint.Report(Descriptors.LoopbackNotAllowed);
        }

        if (fault is var (message, replacement))
        {
            var replaced = text == written ? replacement : null;
            context.ReportFixable(
                Descriptors.InvalidApiOrigin, location, FixHints.Create((FixHints.Replacement, replaced)), UriText.Mask(written), message);
            return;
        }

        var uri = UriText.Parse(text);
        if (uri.Host.StartsWith(Wildcard, StringComparison.Ordinal) && uri.Host.Substring(Wildcard.Length) is var domain && OpenDomains.Contains(domain))
        {
            context.Report(Descriptors.OpenDomain, location, text, domain);
        }
    }

    /// <summary>Returns why a text is not an origin, by the rules that the runtime applies to settings.</summary>
    private static (string Message, string? Replacement)? FindFault(string text)
    {
        if (UriText.FindFault(text) is { } fault)
        {
            return fault;
        }

        if (FindFaultOfPlaceholder(text, GetAdvice) is { } unfinished)
        {
            return unfinished;
        }

        var uri = UriText.Parse(text);
        if (uri.Scheme is not ("https" or "http"))
        {
            return ($"it has the scheme '{uri.Scheme}'; use https", null);
        }

        var isInsecure = uri.Scheme == "http" && !uri.IsLoopback;
        var origin = $"{(isInsecure ? "https" : uri.Scheme)}://{uri.Host}{(string.IsNullOrEmpty(uri.Port) ? "" : $":{uri.Port}")}";
        if (FindFaultOfWildcard(uri.Host) is { } message)
        {
            return (message, null);
        }

        if (uri.UserInformation is not null)
        {
            return ("it has user information before '@'; remove it", origin);
        }

        if (uri.Path is not ("" or "/") || uri.Query is not null || uri.Fragment is not null)
        {
            return ("it has a path, a query or a fragment; remove everything after the host", origin);
        }

        return isInsecure ? ("it uses http, so others can read tokens in transit; use https", origin) : null;
    }

    private static (string Message, string? Replacement)? FindFaultOfPlaceholder(string text, Func<string, string> advise) => UriText.FindPlaceholder(text) is { } placeholder
        ? ($"it contains the placeholder '{placeholder}'; {advise(placeholder)}", null)
        : null;

    private static string GetAdvice(string placeholder) =>
        placeholder[0] == '{' && PlaceholderText.IsName(placeholder.Trim('{', '}'))
            ? EndpointParameterRules.GetAdvice(placeholder.Trim('{', '}'))
            : WriteValue;

    private static string? FindFaultOfWildcard(string host)
    {
        if (host.IndexOf('*') < 0)
        {
            return null;
        }

        var domain = host.Substring(host.StartsWith(Wildcard, StringComparison.Ordinal) ? Wildcard.Length : 0);
        if (domain.IndexOf('*') >= 0 || IPAddress.TryParse(domain.Trim('[', ']'), out _))
        {
            return "its wildcard is not the first label of a host name; write '*.' before the domain, or list each host";
        }

        return domain.Trim('.').IndexOf('.') < 0 ? $"its wildcard includes all domains below '{domain}'; write the API's domain" : null;
    }
}

using System.Collections.Immutable;
using TypedOAuth.SourceGenerators.Annotation;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Checks the declared headers of requests.</summary>
internal static class HeaderRules
{
    private const string NameCharacters = "!#$%&'*+-.^_`|~";

    /// <summary>The headers that describe the connection or the body, which the HTTP client sets.</summary>
    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "Content-Type", "Content-Length", "Host", "Transfer-Encoding", "Connection", "Cookie",
    };

    public static void Check(ClientContext context)
    {
        var declared = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var arguments in RequestContext.GetDeclarations(context, AttributeNames.RequestHeader))
        {
            if (arguments.Get(RequestHeaderArguments.Header) is not { } header)
            {
                continue;
            }

            var owner = $"The header '{header}'";
            if (FindFaultOfName(header) is var (fault, advice))
            {
                context.Report(Descriptors.InvalidRequest, arguments.GetLocation(RequestHeaderArguments.Header), owner, fault, advice);
            }
            else if (arguments.Get(RequestHeaderArguments.Value) is { } value && value.Any(char.IsControl))
            {
                context.Report(
                    Descriptors.InvalidRequest, arguments.GetLocation(RequestHeaderArguments.Value), owner, "has a value with a line break or another control character",
                    "remove the character");
            }
            else if (!RequestRules.ReportNone(context, arguments, RequestHeaderArguments.On, owner)
                && RequestContext.Read(arguments, RequestHeaderArguments.On) is { } on)
            {
                CheckRequests(context, arguments, header, on, declared);
            }
        }
    }

    private static void CheckRequests(
        ClientContext context, AttributeArguments arguments, string header, ImmutableArray<string> on, HashSet<string> declared)
    {
        if (on is [RequestKinds.Authorization])
        {
            context.Report(
                Descriptors.UnusedArgument, arguments.GetLocation(RequestHeaderArguments.On), $"The header '{header}'",
                "the browser sends the authorization request", "remove the attribute, or name other requests");
        }

        if (on.FirstOrDefault(kind => !declared.Add($"{kind} {header}")) is { } twice)
        {
            context.Report(
                Descriptors.InvalidRequest, arguments.GetLocation(RequestHeaderArguments.Header), $"The header '{header}'",
                $"is declared twice for the {RequestKinds.Describe(twice)}", "remove one of the two declarations");
        }
    }

    private static (string Fault, string Advice)? FindFaultOfName(string header) =>
        header.Length == 0 || !header.All(static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || NameCharacters.IndexOf(c) >= 0)
            ? ("has an invalid name (RFC 9110 §5.1)", "write a header name, for example 'Accept'")
        : Reserved.Contains(header) ? ("is set with the request and its body", "remove the attribute; the format of the body is declared with [OAuth2Request]")
        : null;
}

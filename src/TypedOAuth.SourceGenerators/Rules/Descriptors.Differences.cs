using Microsoft.CodeAnalysis;

namespace TypedOAuth.SourceGenerators.Rules;

/// <content>Contains the rules for endpoint parameters, and for what a provider does differently.</content>
internal static partial class Descriptors
{
    // Endpoint parameters.
    public static readonly DiagnosticDescriptor UnusedEndpointParameter = Error(RuleIds.UnusedEndpointParameter, Category.Configuration,
        "Endpoint parameter is never used",
        "The endpoint parameter '{0}' is never used, because no endpoint, issuer, API origin, parameter, header or assertion contains '{{{0}}}': write it into one of them, or remove the attribute");

    public static readonly DiagnosticDescriptor InvalidEndpointParameter = Error(RuleIds.InvalidEndpointParameter, Category.Configuration,
        "Endpoint parameter is invalid", "The endpoint parameter '{0}' {1}: {2}");

    public static readonly DiagnosticDescriptor OpenEndpointParameter = Error(RuleIds.OpenEndpointParameter, Category.Security,
        "Do not let an endpoint parameter choose any server",
        "The endpoint parameter '{0}' {1}, so tokens and secrets could be sent to another server: {2}");

    // Requests.
    public static readonly DiagnosticDescriptor UnknownPlaceholder = Error(RuleIds.UnknownPlaceholder, Category.Configuration,
        "Placeholder has a name that the client does not know", "{0} contains '{1}', which has no value: {2}");

    public static readonly DiagnosticDescriptor InvalidRequest = Error(RuleIds.InvalidRequest, Category.Configuration,
        "Request cannot be sent as declared", "{0} {1}: {2}");

    public static readonly DiagnosticDescriptor RequestParametersMeet = Error(RuleIds.RequestParametersMeet, Category.Configuration,
        "Parameter is the same as another one of the request", "The parameter '{0}' of the {1} {2}: {3}");

    // Responses.
    public static readonly DiagnosticDescriptor InvalidMapping = Error(RuleIds.InvalidMapping, Category.Configuration,
        "Mapping of a response is invalid", "{0} {1}: {2}");

    // Arguments.
    public static readonly DiagnosticDescriptor UnexplainedPkce = Error(RuleIds.UnexplainedPkce, Category.Security,
        "Do not turn PKCE off without a reason", "Pkce is Off, so a stolen code can be exchanged for tokens (RFC 9700 §2.1.1): {0}");

    public static readonly DiagnosticDescriptor UnusedArgument = Warning(RuleIds.UnusedArgument, Category.Configuration,
        "Argument has no effect", "{0} has no effect, because {1}: {2}");

    public static readonly DiagnosticDescriptor InvalidLifetime = Error(RuleIds.InvalidLifetime, Category.Configuration,
        "Write a lifetime as an ISO 8601 duration", "{0} is '{1}', which {2}: {3}");

    public static readonly DiagnosticDescriptor InvalidEnvironment = Error(RuleIds.InvalidEnvironment, Category.Configuration,
        "Environment is invalid", "The environment '{0}' {1}: {2}");

    public static readonly DiagnosticDescriptor InvalidAssertion = Error(RuleIds.InvalidAssertion, Category.Configuration,
        "Signed client secret cannot be created", "{0}: {1}");

    public static readonly DiagnosticDescriptor InvalidScopeParameter = Error(RuleIds.InvalidScopeParameter, Category.Configuration,
        "Scope parameter is invalid", "The scope parameter '{0}' {1}: {2}");

    public static readonly DiagnosticDescriptor SecretInQuery = Info(RuleIds.SecretInQuery, Category.Security,
        "Do not send secrets in URLs", "{0} puts {1} into a URL, which servers and proxies log (RFC 9700 §4.3.2): {2}");
}

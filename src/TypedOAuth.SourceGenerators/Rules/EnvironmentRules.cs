using TypedOAuth.SourceGenerators.Annotation;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Checks the other environments of the provider, for example its sandbox.</summary>
internal static class EnvironmentRules
{
    /// <summary>The endpoints without which a client has no operation to use an environment's endpoint for.</summary>
    private static readonly (Argument<string?> OfEnvironment, Argument<string?> OfClient)[] Optional =
    [
        (EnvironmentArguments.RevokeTokenUri, ClientArguments.RevokeTokenUri),
        (EnvironmentArguments.UserInfoUri, ClientArguments.UserInfoUri),
        (EnvironmentArguments.ExchangeTokenUri, ClientArguments.ExchangeTokenUri),
    ];

    public static void Check(ClientContext context)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var arguments in RequestContext.GetDeclarations(context, AttributeNames.Environment))
        {
            if (arguments.Get(EnvironmentArguments.Name) is not { } name)
            {
                continue;
            }

            if (FindFault(arguments, name, names) is var (fault, advice))
            {
                context.Report(Descriptors.InvalidEnvironment, arguments.GetLocation(EnvironmentArguments.Name), name, fault, advice);
            }

            foreach (var endpoint in EnvironmentArguments.Addresses.Where(static endpoint => endpoint != EnvironmentArguments.Issuer))
            {
                EndpointRules.CheckUri(context, arguments, endpoint);
            }

            if (arguments.Get(EnvironmentArguments.Issuer) is { Length: > 0 } issuer)
            {
                IssuerRules.CheckIssuer(context, issuer, arguments.GetLocation(EnvironmentArguments.Issuer));
            }

            ServerRules.CheckOrigins(context, arguments, EnvironmentArguments.ApiOrigins);
            CheckUnused(context, arguments, name);
        }
    }

    private static (string Fault, string Advice)? FindFault(AttributeArguments arguments, string name, HashSet<string> names) =>
        name.Trim().Length == 0 ? ("has no name", "write the name that the setting contains, for example 'sandbox'")
        : name.Trim() != name ? ("has a name with a space at its beginning or end", "remove the space")
        : !names.Add(name) ? ("is already declared", "merge the two declarations")
        : EnvironmentArguments.Addresses.All(endpoint => string.IsNullOrEmpty(arguments.Get(endpoint)) && !arguments.IsErroneous(endpoint))
            && arguments.Get(EnvironmentArguments.ApiOrigins).IsEmpty && !arguments.IsErroneous(EnvironmentArguments.ApiOrigins)
            ? ("declares no endpoint", "add the endpoints that differ from the client's own")
        : null;

    private static void CheckUnused(ClientContext context, AttributeArguments arguments, string name)
    {
        foreach (var (ofEnvironment, ofClient) in Optional)
        {
            if (!string.IsNullOrEmpty(arguments.Get(ofEnvironment)) && string.IsNullOrEmpty(context.Arguments.Get(ofClient))
                && !context.Arguments.IsErroneous(ofClient))
            {
                context.Report(
                    Descriptors.UnusedArgument, arguments.GetLocation(ofEnvironment), $"{ofEnvironment.Name} of the environment '{name}'",
                    "the client declares no such endpoint", "declare the client's endpoint too, or remove this one");
            }
        }

        if (!string.IsNullOrEmpty(arguments.Get(EnvironmentArguments.DiscoveryUri)) && HasNoIssuer(arguments, EnvironmentArguments.Issuer)
            && HasNoIssuer(context.Arguments, ClientArguments.Issuer))
        {
            context.Report(
                Descriptors.UnusedArgument, arguments.GetLocation(EnvironmentArguments.DiscoveryUri),
                $"{EnvironmentArguments.DiscoveryUri.Name} of the environment '{name}'", "neither the environment nor the client declares an Issuer",
                "declare the issuer that the document names, or remove the argument");
        }
    }
    private static bool HasNoIssuer(AttributeArguments arguments, Argument<string?> issuer) =>
        string.IsNullOrEmpty(arguments.Get(issuer)) && !arguments.IsErroneous(issuer);
}

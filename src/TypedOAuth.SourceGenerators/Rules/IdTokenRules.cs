using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Checks how the client validates ID tokens: the discovery document, and the algorithm of their signatures.</summary>
internal static class IdTokenRules
{
    /// <summary>The algorithm whose key is the client secret (RFC 7518 §3.2).</summary>
    public const string SecretAlgorithm = "HS256";

    private static readonly string[] Algorithms = [.. AssertionRules.Algorithms, SecretAlgorithm];

    /// <summary>The authentications for which a client has no secret.</summary>
    private static readonly string[] WithoutSecret = ["None", AssertionRules.SignedClientSecret];

    public static void Check(ClientContext context)
    {
        var algorithm = context.Arguments.Get(ClientArguments.IdTokenSigningAlgorithm);
        if (!string.IsNullOrEmpty(context.Arguments.Get(ClientArguments.DiscoveryUri))
            && !ReportUnvalidated(context, ClientArguments.DiscoveryUri) && algorithm == SecretAlgorithm)
        {
            UnusedArgumentRules.Report(
                context, context.Arguments, ClientArguments.DiscoveryUri, ClientArguments.DiscoveryUri.Name,
                $"no keys of the issuer are used with {SecretAlgorithm}", "remove the argument");
        }

        if (algorithm is not null)
        {
            CheckAlgorithm(context, algorithm);
        }
    }

    private static void CheckAlgorithm(ClientContext context, string algorithm)
    {
        var argument = ClientArguments.IdTokenSigningAlgorithm;
        if (!Algorithms.Contains(algorithm, StringComparer.Ordinal))
        {
            context.Report(
                Descriptors.InvalidArgument, context.Arguments.GetLocation(argument), argument.Name, $"is '{algorithm}', which is not supported",
                NearestName.Find(algorithm, Algorithms) is { } nearest ? $"write '{nearest}'" : $"use one of {string.Join(", ", Algorithms)}");
        }
        else if (!ReportUnvalidated(context, argument) && algorithm == SecretAlgorithm && !HasSecret(context))
        {
            context.Report(
                Descriptors.InvalidArgument, context.Arguments.GetLocation(argument), argument.Name,
                $"is '{SecretAlgorithm}', whose key is the client secret, but the client has no secret",
                $"set {ClientArguments.ClientAuthentication.Name} to a method with a secret, or remove the argument");
        }
    }

    /// <summary>Reports an argument without an effect, because the client validates no ID tokens.</summary>
    /// <returns>Whether the client validates none.</returns>
    private static bool ReportUnvalidated(ClientContext context, Argument<string?> argument)
    {
        var arguments = context.Arguments;
        if (arguments.IsErroneous(ClientArguments.Issuer))
        {
            return false;
        }

        var (reason, advice) = string.IsNullOrEmpty(arguments.Get(ClientArguments.Issuer))
            ? ("the client declares no Issuer", "declare the issuer of the provider's metadata, or remove the argument")
            : ("the client does not declare the scope 'openid', so it has no ID tokens", "add 'openid' to Scopes, or remove the argument");
        if (!string.IsNullOrEmpty(arguments.Get(ClientArguments.Issuer)) && ScopeRules.DeclaresOpenId(context))
        {
            return false;
        }

        UnusedArgumentRules.Report(context, arguments, argument, argument.Name, reason, advice);
        return true;
    }

    private static bool HasSecret(ClientContext context) =>
        !WithoutSecret.Contains(context.Arguments.Get(ClientArguments.ClientAuthentication).Name, StringComparer.Ordinal)
        || RequestContext.GetDeclarations(context, AttributeNames.Request)
            .Any(static request => request.Has(RequestArguments.Authentication)
                && request.Get(RequestArguments.Authentication).Name is { } name && name.StartsWith("ClientSecret", StringComparison.Ordinal))
        || RequestValue.FindAll(context.Class).Any(static value => PlaceholderText.FindAll(value.Text).SelectMany(PlaceholderText.GetNames).Contains("client_secret"));
}

using System.Collections.Immutable;
using TypedOAuth.SourceGenerators.Annotation;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Checks the declared changes of parameters, one by one.</summary>
internal static class RequestParameterRules
{
    private static readonly string[] OfPkce = ["code_challenge", "code_challenge_method", "code_verifier"];

    public static void Check(ClientContext context)
    {
        foreach (var arguments in RequestContext.GetDeclarations(context, AttributeNames.RequestParameter))
        {
            if (arguments.Get(RequestParameterArguments.Name) is not { } name || RequestContext.Read(arguments, RequestParameterArguments.On) is not { } on)
            {
                continue;
            }

            var owner = $"The parameter '{name}'";
            if (RequestRules.ReportNone(context, arguments, RequestParameterArguments.On, owner))
            {
                continue;
            }

            if (FindFault(context, arguments, name, on) is var (locate, fault, advice))
            {
                context.Report(Descriptors.InvalidRequest, locate(arguments), owner, fault, advice);
                continue;
            }

            CheckSecrets(context, arguments, name, on);
        }
    }

    private static (Func<AttributeArguments, Microsoft.CodeAnalysis.Location> Locate, string Fault, string Advice)? FindFault(
        ClientContext context, AttributeArguments arguments, string name, ImmutableArray<string> on)
    {
        var (value, isRemoved) = (arguments.Get(RequestParameterArguments.Value), arguments.Get(RequestParameterArguments.Remove));
        var renamed = arguments.Get(RequestParameterArguments.RenameTo);
        if (name.Length == 0)
        {
            return At(RequestParameterArguments.Name, "has no name", "write a name, or remove the attribute");
        }

        if (renamed?.Length == 0)
        {
            return At(RequestParameterArguments.RenameTo, "has an empty new name", "write the provider's name, or remove RenameTo");
        }

        if (isRemoved && (value is not null || renamed is not null))
        {
            return At(RequestParameterArguments.Remove, $"is removed, but has a {(renamed is not null ? "new name" : "value")} too", "declare only one of them");
        }

        if (value is null && renamed is null && !isRemoved && !arguments.Has(RequestParameterArguments.Value)
            && !arguments.Get(RequestParameterArguments.InQuery))
        {
            return At(RequestParameterArguments.Name, "is not changed", "add a value, RenameTo, Remove or InQuery, or remove the attribute");
        }

        return value is null && !isRemoved ? null : FindFaultOfProtection(context, name, value, on);
    }

    /// <summary>Finds a change that turns off a protection of the authorization.</summary>
    private static (Func<AttributeArguments, Microsoft.CodeAnalysis.Location> Locate, string Fault, string Advice)? FindFaultOfProtection(
        ClientContext context, string name, string? value, ImmutableArray<string> on)
    {
        var isChangedState = name == "state" && on.Contains(RequestKinds.Authorization)
            && (value is not null || context.Arguments.Get(ClientArguments.StateLocation).Name == ClientArguments.StateLocation.Default.Name);
        if (isChangedState)
        {
            return At(
                RequestParameterArguments.Name, "protects the authorization against forged responses (RFC 9700 §4.7)",
                "remove the attribute; if the provider refuses or loses the parameter, set StateLocation = OAuth2StateLocation.RedirectUri");
        }

        var hasPkce = context.Arguments.Get(ClientArguments.Pkce).Name != PkceRules.Off;
        return hasPkce && OfPkce.Contains(name, StringComparer.Ordinal) && (on.Contains(RequestKinds.Authorization) || on.Contains(RequestKinds.Token))
            ? At(RequestParameterArguments.Name, "protects the code against theft (RFC 7636)", "remove the attribute; Pkce declares what the provider supports")
            : null;
    }

    /// <summary>Checks that secrets become part of neither the authorization URL nor, if possible, of another URL.</summary>
    private static void CheckSecrets(ClientContext context, AttributeArguments arguments, string name, ImmutableArray<string> on)
    {
        var value = arguments.Get(RequestParameterArguments.Value);
        var secret = value is not null ? RequestPlaceholders.FindSecret(value) : RequestPlaceholders.IsSecret(name) ? $"{{{name}}}" : null;
        if (on.Contains(RequestKinds.Authorization) && value is not null && secret is not null)
        {
            context.Report(
                Descriptors.CredentialParameter, arguments.GetLocation(RequestParameterArguments.Value), name, $"remove {secret}, or declare other requests in On");
        }
        else if (on.Contains(RequestKinds.Authorization) && name == "response_type" && value is not null && ParameterRules.ReturnsTokens(value))
        {
            context.Report(Descriptors.ResponseType, arguments.GetLocation(RequestParameterArguments.Value), value);
        }
        else if (secret is not null && !arguments.Get(RequestParameterArguments.Remove)
            && (arguments.Get(RequestParameterArguments.InQuery) || (value is not null && on.Except(RequestRules.WithSecrets).Any(kind => RequestContext.IsInQuery(context, kind)))))
        {
            context.Report(
                Descriptors.SecretInQuery, arguments.GetLocation(value is null ? RequestParameterArguments.Name : RequestParameterArguments.Value),
                $"The parameter '{name}'", secret, "send it in the body or in a header if the provider accepts it");
        }
    }

    private static (Func<AttributeArguments, Microsoft.CodeAnalysis.Location> Locate, string Fault, string Advice)? At<T>(
        Argument<T> argument, string fault, string advice) => (arguments => arguments.GetLocation(argument), fault, advice);
}

using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Parsing;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Checks the additional parameters for scopes.</summary>
internal static class ScopeParameterRules
{
    public static void Check(ClientContext context)
    {
        var (parameters, prefixes) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var arguments in RequestContext.GetDeclarations(context, AttributeNames.ScopeParameter))
        {
            if (arguments.Get(ScopeParameterArguments.Parameter) is not { } parameter || arguments.Get(ScopeParameterArguments.Prefix) is not { } prefix)
            {
                continue;
            }

            if (FindFault(parameter, parameters) is var (fault, advice))
            {
                Report(ScopeParameterArguments.Parameter, fault, advice);
            }
            else if (FindFaultOfPrefix(prefix, prefixes) is var (faultOfPrefix, adviceOfPrefix))
            {
                Report(ScopeParameterArguments.Prefix, faultOfPrefix, adviceOfPrefix);
            }

            void Report(Argument<string?> argument, string fault, string advice) =>
                context.Report(Descriptors.InvalidScopeParameter, arguments.GetLocation(argument), parameter, fault, advice);
        }
    }

    private static (string Fault, string Advice)? FindFault(string parameter, HashSet<string> seen) =>
        parameter.Length == 0 ? ("has no name", "write the provider's name of the parameter")
        : ParameterParser.ReservedParameters.Contains(parameter) ? ("is a parameter that the client sets itself", "write the name of the additional parameter")
        : !seen.Add(parameter) ? ("is already declared", "remove one of the two declarations")
        : null;

    private static (string Fault, string Advice)? FindFaultOfPrefix(string prefix, HashSet<string> seen) =>
        prefix.Length == 0 ? ("has no prefix, so no scope would be left for 'scope'", "write a prefix, for example 'user:'")
        : !ScopeText.IsScope(prefix) ? ("has a prefix with a character that no scope can contain (RFC 6749 §3.3)", "remove the character")
        : !seen.Add(prefix) ? ("has the prefix of another parameter", "use another prefix")
        : null;
}

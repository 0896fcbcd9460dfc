using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Model;
using TypedOAuth.SourceGenerators.Parsing;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Checks the scope equivalences, and the scope that a refresh token shows.</summary>
internal static class ScopeEquivalenceRules
{
    /// <summary>Reports declarations that have no effect on the client's scopes.</summary>
    /// <param name="context">The client.</param>
    /// <param name="declared">The client's scopes.</param>
    public static void Check(ClientContext context, IReadOnlyDictionary<string, Location> declared)
    {
        CheckEquivalences(context, declared);
        CheckShown(context, declared);
    }

    private static void CheckEquivalences(ClientContext context, IReadOnlyDictionary<string, Location> declared)
    {
        var seen = new List<ScopeEquivalenceModel>();
        var names = AddEquivalents(declared.Keys, ScopeEquivalenceParser.Parse(context.Class));
        foreach (var arguments in context.Class.GetAnnotations(AttributeNames.ScopeEquivalence))
        {
            if (arguments.Get(ScopeEquivalenceArguments.Scope) is { } scope
                && arguments.Get(ScopeEquivalenceArguments.Equivalent) is { } equivalent)
            {
                var (argument, fault, advice) = FindFault(scope, equivalent, seen, names);
                if (argument is not null)
                {
                    context.Report(
                        Descriptors.InvalidScopeEquivalence,
                        arguments.GetLocation(argument),
                        $"The equivalence of '{scope}' and '{equivalent}'",
                        fault,
                        advice);
                }

                seen.Add(new(scope, equivalent));
            }
        }
    }

    private static (Argument<string?>? Argument, string Fault, string Advice) FindFault(
        string scope, string equivalent, List<ScopeEquivalenceModel> seen, HashSet<string> names)
    {
        if (FindGrammarFault(scope) is { } fault)
        {
            return (ScopeEquivalenceArguments.Scope, fault, "write one scope");
        }

        if (FindGrammarFault(equivalent) is { } equivalentFault)
        {
            return (ScopeEquivalenceArguments.Equivalent, equivalentFault, "write one scope");
        }

        if (scope == equivalent)
        {
            return (ScopeEquivalenceArguments.Equivalent, "both are the same scope", "write the name under which the provider grants it");
        }

        if (seen.Exists(other => ScopeEquivalenceParser.AreSame(other, scope, equivalent)))
        {
            return (ScopeEquivalenceArguments.Scope, "it is already declared", "remove one of the two declarations");
        }

        return names.Contains(scope)
            ? default
            : (ScopeEquivalenceArguments.Scope, "the client declares neither scope", "add the requested one to DefaultScopes or Scopes");
    }

    /// <summary>Returns the scopes with all their names. Equivalences are transitive.</summary>
    private static HashSet<string> AddEquivalents(IEnumerable<string> scopes, EquatableArray<ScopeEquivalenceModel> equivalences)
    {
        var names = new HashSet<string>(scopes, StringComparer.Ordinal);
        for (var count = -1; count != names.Count;)
        {
            count = names.Count;
            foreach (var equivalence in equivalences)
            {
                if (names.Contains(equivalence.Scope) || names.Contains(equivalence.Equivalent))
                {
                    names.Add(equivalence.Scope);
                    names.Add(equivalence.Equivalent);
                }
            }
        }

        return names;
    }

    private static void CheckShown(ClientContext context, IReadOnlyDictionary<string, Location> declared)
    {
        var arguments = context.Arguments;
        if (arguments.Get(ClientArguments.ScopeShownByRefreshToken) is not { } shown)
        {
            return;
        }

        if (FindGrammarFault(shown) is { } fault)
        {
            Report(fault, "write one scope");
        }
        else if (!arguments.Get(ClientArguments.SupportsRefresh))
        {
            Report("SupportsRefresh is false", "remove one of the two arguments");
        }
        else if (!declared.ContainsKey(shown))
        {
            Report("the client does not declare the scope", "add it to DefaultScopes or Scopes");
        }

        void Report(string reason, string advice) => context.Report(
            Descriptors.InvalidScopeEquivalence,
            arguments.GetLocation(ClientArguments.ScopeShownByRefreshToken),
            $"ScopeShownByRefreshToken '{shown}'",
            reason,
            advice);
    }

    private static string? FindGrammarFault(string scope) => scope.Length == 0
        ? "a scope is empty"
        : ScopeText.IsScope(scope) ? null : $"'{scope}' is not one scope (RFC 6749 §3.3)";
}

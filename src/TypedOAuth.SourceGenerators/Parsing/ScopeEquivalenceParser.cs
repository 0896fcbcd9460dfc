using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Model;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Parsing;

/// <summary>Reads the scope equivalences, and the scope that a refresh token shows.</summary>
internal static class ScopeEquivalenceParser
{
    public static EquatableArray<ScopeEquivalenceModel> Parse(AnnotatedClass annotated)
    {
        var equivalences = ImmutableArray.CreateBuilder<ScopeEquivalenceModel>();
        foreach (var arguments in annotated.GetAnnotations(AttributeNames.ScopeEquivalence))
        {
            if (arguments.Get(ScopeEquivalenceArguments.Scope) is { } scope && ScopeText.IsScope(scope)
                && arguments.Get(ScopeEquivalenceArguments.Equivalent) is { } equivalent && ScopeText.IsScope(equivalent)
                && scope != equivalent && !equivalences.Any(other => AreSame(other, scope, equivalent)))
            {
                equivalences.Add(new(scope, equivalent));
            }
        }

        return new(equivalences.ToImmutable());
    }

    /// <summary>Returns the scope that a refresh token shows; null if none is declared.</summary>
    public static string? FindShown(AttributeArguments arguments) =>
        arguments.Get(ClientArguments.ScopeShownByRefreshToken) is { } shown && ScopeText.IsScope(shown) ? shown : null;

    /// <summary>Returns whether an equivalence has these scopes, in any order.</summary>
    public static bool AreSame(ScopeEquivalenceModel equivalence, string scope, string equivalent) =>
        (equivalence.Scope == scope && equivalence.Equivalent == equivalent)
        || (equivalence.Scope == equivalent && equivalence.Equivalent == scope);
}

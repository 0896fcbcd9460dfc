using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedOAuth.SourceGenerators.Parsing;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Checks that a call names one client's method if libraries have clients of the same name.</summary>
internal static class AmbiguousCallRules
{
    /// <summary>Returns the names of the emitted methods in references. Most projects reference no clients.</summary>
    public static HashSet<string> FindNames(Compilation compilation) => new(
        from assembly in ReferencedClients.FindAssemblies(compilation)
        from space in RegistrationNames.Namespaces
        from type in ClientNames.FindNamespace(assembly, space)?.GetTypeMembers() ?? []
        where type.MightContainExtensionMethods && EmittedRegistration.IsEmitted(type)
        from name in type.MemberNames
        select name,
        StringComparer.Ordinal);

    public static void Check(SyntaxNodeAnalysisContext context, HashSet<string> names)
    {
        var call = (InvocationExpressionSyntax)context.Node;
        if (CallSyntax.GetName(call.Expression) is not { } name || !names.Contains(name.Identifier.ValueText)
            || CallSyntax.GetReceiver(call.Expression) is not { } receiver
            || context.SemanticModel.GetSymbolInfo(call, context.CancellationToken) is not { Symbol: null, CandidateSymbols: var candidates })
        {
            return;
        }

        var arguments = string.Concat(call.ArgumentList.Arguments.Select(static argument => $", {argument}"));
        var calls = candidates.OfType<IMethodSymbol>()
            .Where(static method => EmittedRegistration.IsEmitted(method.ContainingType))
            .Select(method => $"{method.ContainingType.ToDisplayString()}.{method.Name}({receiver}{arguments})")
            .Distinct(StringComparer.Ordinal).OrderBy(static text => text, StringComparer.Ordinal).ToList();
        if (calls.Count > 1)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.AmbiguousMethod, name.GetLocation(), name.Identifier.ValueText, string.Join(" or ", calls)));
        }
    }
}

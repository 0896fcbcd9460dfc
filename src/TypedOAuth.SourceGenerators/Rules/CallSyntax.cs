using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Reads calls from their syntax, before their symbols are looked up.</summary>
internal static class CallSyntax
{
    /// <summary>Returns the name of a called or accessed member; returns null for other expressions.</summary>
    public static SimpleNameSyntax? GetName(SyntaxNode node) => node switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        SimpleNameSyntax name => name,
        _ => null,
    };

    /// <summary>Returns the expression on which a member is accessed; returns null for a name without one.</summary>
    public static ExpressionSyntax? GetReceiver(SyntaxNode node) => node switch
    {
        MemberAccessExpressionSyntax access => access.Expression,
        MemberBindingExpressionSyntax binding => binding.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression,
        _ => null,
    };
}

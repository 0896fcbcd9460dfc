using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Checks that an application distinguishes its users, and binds connect links to browsers.</summary>
internal static class UserRules
{
    private const string AllowUnboundTickets = "AllowUnboundTickets";
    private const string UserId = "UserId";

    public static void Check(SyntaxNodeAnalysisContext context, LibraryTypes types)
    {
        var assignment = (AssignmentExpressionSyntax)context.Node;
        if (CallSyntax.GetName(assignment.Left)?.Identifier.ValueText is not (UserId or AllowUnboundTickets)
            || context.SemanticModel.GetSymbolInfo(assignment.Left, context.CancellationToken).Symbol is not IPropertySymbol property
            || context.SemanticModel.GetOperation(assignment, context.CancellationToken) is not IAssignmentOperation { Value: var value })
        {
            return;
        }

        if (property.Name == AllowUnboundTickets)
        {
            if (types.IsSharedOptions(property.ContainingType) && value.ConstantValue is { HasValue: true, Value: true }
                && !DevelopmentCheck.Guards(assignment))
            {
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.UnboundTickets, assignment.Right.GetLocation()));
            }
        }
        else if (types.IsHostOption(property) && FindConstant(value) is { } user && !DevelopmentCheck.Guards(assignment))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.ConstantUser, assignment.Right.GetLocation(), user));
        }
    }

    /// <summary>Returns the user that a function names for every request. Returns null if the function reads the request or names no user.</summary>
    private static string? FindConstant(IOperation value)
    {
        while (value is IConversionOperation or IParenthesizedOperation or IDelegateCreationOperation)
        {
            value = value switch
            {
                IConversionOperation conversion => conversion.Operand,
                IParenthesizedOperation parenthesized => parenthesized.Operand,
                _ => ((IDelegateCreationOperation)value).Target,
            };
        }

        // A function that begins with a return statement returns this value for every request.
        return value is IAnonymousFunctionOperation { Body.Operations: [IReturnOperation { ReturnedValue: { } returned }, ..] }
            ? FindText(returned)
            : null;
    }

    private static string? FindText(IOperation operation) => operation switch
    {
        { ConstantValue: { HasValue: true, Value: string { Length: > 0 } text } } => text,
        IConversionOperation conversion => FindText(conversion.Operand),
        IParenthesizedOperation parenthesized => FindText(parenthesized.Operand),
        IFieldReferenceOperation { Field: { IsReadOnly: true, DeclaringSyntaxReferences: [var reference] } }
            when reference.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: LiteralExpressionSyntax { Token.Value: string { Length: > 0 } text } } => text,
        _ => null,
    };
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Checks that tokens do not become part of texts that others can read.</summary>
internal static class DisclosureRules
{
    public static void Check(SyntaxNodeAnalysisContext context, IPropertyReferenceOperation property)
    {
        if (IsSecret(property.Property) && FindPlace(property) is { } place)
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.TokenDisclosed, property.Syntax.GetLocation(), property.Property.Name, place));
        }
    }

    /// <summary>Returns whether a property is a secret. Generated records exclude their secrets from serialization.</summary>
    private static bool IsSecret(IPropertySymbol property) =>
        property.Type.SpecialType == SpecialType.System_String
        && property.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "JsonIgnoreAttribute");

    private static string? FindPlace(IOperation operation)
    {
        for (var (child, parent) = (operation, operation.Parent); parent is not null; (child, parent) = (parent, parent.Parent))
        {
            switch (parent)
            {
                case IInterpolationOperation:
                    return "an interpolated string";
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String }:
                    return "a string";
                case ICompoundAssignmentOperation { Type.SpecialType: SpecialType.System_String }:
                    return "a string";
                case IArgumentOperation { Parent: IInvocationOperation invocation }:
                    return DescribeCall(invocation);
                case IArgumentOperation { Parent: IObjectCreationOperation creation }:
                    return DescribeCreation(creation);
                case IConversionOperation or IParenthesizedOperation or ICoalesceOperation or IConditionalAccessOperation:
                case IArrayInitializerOperation or IArrayCreationOperation or ICollectionExpressionOperation:
                    continue;
                case ISimpleAssignmentOperation assignment when assignment.Value == child:
                    return MentionsDefaultHeaders(assignment.Target) ? "the headers of every request" : null;
                default:
                    return null;
            }
        }

        return null;
    }

    private static string? DescribeCall(IInvocationOperation invocation)
    {
        var type = invocation.TargetMethod.ContainingType;
        if (type.Name is "LoggerExtensions" or "ILogger" or "Console" or "Trace" or "Debug" or "TextWriter"
            || type.AllInterfaces.Any(static item => item.Name == "ILogger"))
        {
            return "a log";
        }

        if (type is { SpecialType: SpecialType.System_String } or { Name: "StringBuilder", ContainingNamespace.Name: "Text" }
            && invocation.TargetMethod.Name is "Format" or "Concat" or "Join" or "Insert" or "Replace"
                or "Append" or "AppendLine" or "AppendFormat" or "AppendJoin")
        {
            return "a string";
        }

        return MentionsDefaultHeaders(invocation.Instance) ? "the headers of every request" : null;
    }

    private static string? DescribeCreation(IObjectCreationOperation creation)
    {
        for (var type = creation.Type as INamedTypeSymbol; type is not null; type = type.BaseType)
        {
            if (type is { Name: "Exception", ContainingNamespace.Name: "System" })
            {
                return "an exception's message";
            }
        }

        if (creation.Type is { Name: "Uri" or "UriBuilder" })
        {
            return "a URL";
        }

        // new AuthenticationHeaderValue("Bearer", token) sends a token correctly, unless it becomes a header of every request.
        var parent = creation.Parent is IConversionOperation conversion ? conversion.Parent : creation.Parent;
        return parent is ISimpleAssignmentOperation assignment && MentionsDefaultHeaders(assignment.Target) ? "the headers of every request" : null;
    }

    private static bool MentionsDefaultHeaders(IOperation? operation)
    {
        for (var current = operation; current is IPropertyReferenceOperation property; current = property.Instance)
        {
            if (property.Property.Name == "DefaultRequestHeaders")
            {
                return true;
            }
        }

        return false;
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace TypedOAuth.SourceGenerators.Diagnostics;

/// <summary>What is assigned to options in code: secrets, identifiers and addresses that are known when the application is compiled.</summary>
internal static class SettingsRules
{
    private static readonly string[] ClientIdPlaceholders = ["client_id", "clientid", "your-client-id", "your_client_id", "todo", "changeme", "xxx"];

    public static void Check(SyntaxNodeAnalysisContext context, LibraryTypes types)
    {
        if (GetName(((AssignmentExpressionSyntax)context.Node).Left) is not ("ClientSecret" or "ClientId" or "BaseUri")
            || context.SemanticModel.GetOperation(context.Node, context.CancellationToken) is not ISimpleAssignmentOperation assignment
            || assignment.Target is not IPropertyReferenceOperation { Property: { } property })
        {
            return;
        }

        switch (property.Name)
        {
            case "ClientSecret" when types.IsClientOptions(property.ContainingType) && GetText(assignment.Value) is { Length: > 0 }:
                context.ReportDiagnostic(Diagnostic.Create(Rules.SecretLiteral, assignment.Value.Syntax.GetLocation()));
                break;
            case "ClientId" when types.IsClientOptions(property.ContainingType) && GetText(assignment.Value) is { } clientId && FindFault(clientId) is { } fault:
                context.ReportDiagnostic(Diagnostic.Create(Rules.InvalidClientId, assignment.Value.Syntax.GetLocation(), clientId, fault));
                break;
            case "BaseUri" when types.IsSharedOptions(property.ContainingType):
                CheckBaseUri(context, assignment.Value);
                break;
        }
    }

    private static string? GetName(ExpressionSyntax target) => target switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        _ => null,
    };

    private static string? FindFault(string clientId)
    {
        if (clientId.Length == 0 || ClientIdPlaceholders.Contains(clientId, StringComparer.OrdinalIgnoreCase) || clientId.StartsWith("your-", StringComparison.OrdinalIgnoreCase))
        {
            return "is a placeholder";
        }

        // VSCHAR: RFC 6749, appendix A.1.
        return clientId.Any(static c => c is < ' ' or > '~') ? "has a character that a client identifier cannot have (RFC 6749, appendix A.1)" : null;
    }

    private static void CheckBaseUri(SyntaxNodeAnalysisContext context, IOperation value)
    {
        if (value is not IObjectCreationOperation { Type.Name: "Uri", Arguments: [{ Value: var argument }, ..] } || GetText(argument) is not { } text)
        {
            return;
        }

        var fault = UriText.FindFault(text) is { } malformed ? malformed.Message : FindFault(UriText.Parse(text));
        if (fault is not null)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rules.InvalidBaseUri, argument.Syntax.GetLocation(), text, fault));
        }
    }

    private static string? FindFault(UriText uri) => uri switch
    {
        { Fragment: not null } or { Query: not null } => "it has a query or a fragment; drop it",
        { Scheme: "https" } => uri.Path.Split('/').Contains("..") ? "its path has '..'; write the path itself" : null,
        { Scheme: "http", IsLoopback: true } => null,
        { Scheme: "http" } => "it uses http, so that codes could be read on the way; use https",
        _ => $"its scheme is '{uri.Scheme}'; use https",
    };

    private static string? GetText(IOperation value)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return value.ConstantValue is { HasValue: true, Value: string text } ? text : null;
    }
}

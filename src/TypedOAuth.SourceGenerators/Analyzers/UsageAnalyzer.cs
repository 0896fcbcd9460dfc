using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TypedOAuth.SourceGenerators.Rules;

namespace TypedOAuth.SourceGenerators.Analyzers;

/// <summary>Checks how clients, their settings and their tokens are used. Costs nothing in a project without the library.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UsageAnalyzer : DiagnosticAnalyzer
{
    private const string Unbound = "GetUnboundAuthorizationUrlAsync";
    private const string Refresh = "RefreshUserAccessTokenAsync";
    private const string Revoke = "RevokeUserAccessTokenAsync";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        .. UriRules.Reported, Descriptors.SecretLiteral, Descriptors.InvalidClientId, Descriptors.InvalidBaseUri, Descriptors.UnboundUrl, Descriptors.TokenDisclosed, Descriptors.ResultIgnored,
        Descriptors.Blocking, Descriptors.UnsupportedOperation, Descriptors.LocalhostRedirect,
    ];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (LibraryTypes.Find(start.Compilation) is not { } types)
            {
                return;
            }

            // By the names in the source: only where one is the library's own is its meaning looked up, so that code without clients costs nothing.
            start.RegisterSyntaxNodeAction(context => CheckCall(context, types), SyntaxKind.InvocationExpression);
            start.RegisterSyntaxNodeAction(
                context => CheckMember(context, types), SyntaxKind.SimpleMemberAccessExpression, SyntaxKind.MemberBindingExpression);
            start.RegisterSyntaxNodeAction(
                context => SettingsRules.Check(context, types), SyntaxKind.SimpleAssignmentExpression, SyntaxKind.CoalesceAssignmentExpression);
        });
    }

    private static void CheckCall(SyntaxNodeAnalysisContext context, LibraryTypes types)
    {
        var call = (InvocationExpressionSyntax)context.Node;
        if (GetName(call.Expression) is not { Identifier.ValueText: Unbound or Refresh or Revoke or "Wait" or "GetResult" } name)
        {
            return;
        }

        if (context.SemanticModel.GetOperation(call, context.CancellationToken) is IInvocationOperation invocation)
        {
            CheckInvocation(context, invocation, types);
        }
        else
        {
            CheckMissingMethod(context, name, types);
        }
    }

    private static void CheckMember(SyntaxNodeAnalysisContext context, LibraryTypes types)
    {
        var text = GetName(context.Node)!.Identifier.ValueText;
        var mayBeSecret = text.IndexOf("Token", StringComparison.OrdinalIgnoreCase) >= 0 || text.IndexOf("Secret", StringComparison.OrdinalIgnoreCase) >= 0;
        if ((mayBeSecret || text == "Result")
            && context.SemanticModel.GetOperation(context.Node, context.CancellationToken) is IPropertyReferenceOperation property)
        {
            CheckProperty(context, property, types);
        }
    }

    private static SimpleNameSyntax? GetName(SyntaxNode node) => node switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        SimpleNameSyntax name => name,
        _ => null,
    };

    private static void CheckInvocation(SyntaxNodeAnalysisContext context, IInvocationOperation invocation, LibraryTypes types)
    {
        switch (invocation.TargetMethod.Name)
        {
            case Unbound when types.HasAspNetCore && types.IsClient(invocation.Instance?.Type):
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.UnboundUrl, GetNameLocation(invocation)));
                break;
            case Refresh or Revoke when types.IsClient(invocation.Instance?.Type):
                CheckResult(context, invocation);
                break;
            case "Wait" or "GetResult" when FindClientCall(invocation.Instance, types) is { } call:
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.Blocking, GetNameLocation(invocation), invocation.TargetMethod.Name, call.TargetMethod.Name));
                break;
        }
    }

    private static void CheckResult(SyntaxNodeAnalysisContext context, IInvocationOperation invocation)
    {
        var name = invocation.TargetMethod.Name;
        IOperation whole = invocation;
        while (whole.Parent is IConditionalAccessOperation
            || (whole.Parent is IInvocationOperation { TargetMethod.Name: "AsTask" or "ConfigureAwait" or "Preserve" } outer && outer.Instance == whole))
        {
            whole = whole.Parent;
        }

        if (whole.Parent is IExpressionStatementOperation or ISimpleAssignmentOperation { Target: IDiscardOperation })
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.ResultIgnored, GetNameLocation(invocation), name, ", or its failure is lost"));
        }
        else if (name == Revoke && whole.Parent is IAwaitOperation { Parent: IExpressionStatementOperation })
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.ResultIgnored, GetNameLocation(invocation), name, " and look at what it says: false means that the provider did not confirm; '_ =' says that it does not matter"));
        }
    }

    private static void CheckProperty(SyntaxNodeAnalysisContext context, IPropertyReferenceOperation property, LibraryTypes types)
    {
        if (property.Property.Name == "Result" && FindClientCall(property.Instance, types) is { } call)
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.Blocking, GetNameLocation(property), "Result", call.TargetMethod.Name));
        }
        else if (types.IsAuthData(property.Instance?.Type))
        {
            DisclosureRules.Check(context, property);
        }
    }

    /// <summary>The client's asynchronous call that a blocking one waits for.</summary>
    private static IInvocationOperation? FindClientCall(IOperation? operation, LibraryTypes types)
    {
        while (operation is IInvocationOperation invocation)
        {
            if (types.IsClient(invocation.Instance?.Type) && invocation.TargetMethod.Name.EndsWith("Async", StringComparison.Ordinal))
            {
                return invocation;
            }

            if (invocation.TargetMethod.Name is not ("AsTask" or "GetAwaiter" or "ConfigureAwait" or "Preserve"))
            {
                return null;
            }

            operation = invocation.Instance;
        }

        return null;
    }

    /// <summary>A method that the client's configuration gives no reason for does not exist; the compiler cannot say why.</summary>
    private static void CheckMissingMethod(SyntaxNodeAnalysisContext context, SimpleNameSyntax name, LibraryTypes types)
    {
        var method = name.Identifier.ValueText;
        if (method is not (Refresh or Revoke)
            || context.SemanticModel.GetSymbolInfo(name, context.CancellationToken) is not { Symbol: null, CandidateSymbols.IsEmpty: true }
            || GetReceiver(context, name) is not { } type || !types.IsClient(type))
        {
            return;
        }

        var reason = method == Revoke
            ? "declares no RevokeTokenUri (RFC 7009): add it, or call ForgetUserAsync, which tells the provider nothing"
            : "declares SupportsRefresh = false (RFC 6749 §6): remove the argument if the provider issues refresh tokens";
        context.ReportDiagnostic(Diagnostic.Create(Descriptors.UnsupportedOperation, name.GetLocation(), type.Name, method, reason));
    }

    private static ITypeSymbol? GetReceiver(SyntaxNodeAnalysisContext context, SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access => context.SemanticModel.GetTypeInfo(access.Expression, context.CancellationToken).Type,
        MemberBindingExpressionSyntax binding when binding.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>() is { } conditional =>
            context.SemanticModel.GetTypeInfo(conditional.Expression, context.CancellationToken).Type,
        _ => context.ContainingSymbol?.ContainingType,
    };

    private static Location GetNameLocation(IOperation operation) =>
        (GetName(operation.Syntax is InvocationExpressionSyntax call ? call.Expression : operation.Syntax) ?? operation.Syntax).GetLocation();
}

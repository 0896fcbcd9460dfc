using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TypedOAuth.SourceGenerators.Parsing;

namespace TypedOAuth.SourceGenerators.Diagnostics;

/// <summary>Checks how clients, their settings and their tokens are used. Costs nothing in a project without the library.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UsageAnalyzer : DiagnosticAnalyzer
{
    private const string Refresh = "RefreshUserAccessTokenAsync";
    private const string Revoke = "RevokeUserAccessTokenAsync";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        Rules.SecretLiteral, Rules.InvalidClientId, Rules.InvalidBaseUri, Rules.UnboundUrl, Rules.TokenDisclosed, Rules.ResultIgnored,
        Rules.Blocking, Rules.UnsupportedOperation,
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
            start.RegisterSyntaxNodeAction(context => CheckName(context, types), SyntaxKind.SimpleMemberAccessExpression, SyntaxKind.MemberBindingExpression);
            start.RegisterSyntaxNodeAction(context => SettingsRules.Check(context, types), SyntaxKind.SimpleAssignmentExpression);
        });
    }

    private static void CheckName(SyntaxNodeAnalysisContext context, LibraryTypes types)
    {
        var name = context.Node is MemberAccessExpressionSyntax access ? access.Name : ((MemberBindingExpressionSyntax)context.Node).Name;
        switch (name.Identifier.ValueText)
        {
            case "GetUnboundAuthorizationUrlAsync" or Refresh or Revoke or "Wait" or "GetResult" when context.Node.Parent is InvocationExpressionSyntax call:
                if (context.SemanticModel.GetOperation(call, context.CancellationToken) is IInvocationOperation invocation)
                {
                    CheckInvocation(context, invocation, types);
                }
                else
                {
                    CheckMissingMethod(context, types);
                }

                break;
            case "Result":
            case var text when text.IndexOf("Token", StringComparison.OrdinalIgnoreCase) >= 0 || text.IndexOf("Secret", StringComparison.OrdinalIgnoreCase) >= 0:
                if (context.SemanticModel.GetOperation(context.Node, context.CancellationToken) is IPropertyReferenceOperation property)
                {
                    CheckProperty(context, property, types);
                }

                break;
        }
    }

    private static void CheckInvocation(SyntaxNodeAnalysisContext context, IInvocationOperation invocation, LibraryTypes types)
    {
        switch (invocation.TargetMethod.Name)
        {
            case "GetUnboundAuthorizationUrlAsync" when types.HasAspNetCore && types.IsClient(invocation.Instance?.Type):
                context.ReportDiagnostic(Diagnostic.Create(Rules.UnboundUrl, GetNameLocation(invocation)));
                break;
            case Refresh or Revoke when types.IsClient(invocation.Instance?.Type):
                CheckResult(context, invocation);
                break;
            case "Wait" or "GetResult" when FindClientCall(invocation.Instance, types) is { } call:
                context.ReportDiagnostic(Diagnostic.Create(Rules.Blocking, GetNameLocation(invocation), invocation.TargetMethod.Name, call.TargetMethod.Name));
                break;
        }
    }

    private static void CheckResult(SyntaxNodeAnalysisContext context, IInvocationOperation invocation)
    {
        var name = invocation.TargetMethod.Name;
        if (invocation.Parent is IExpressionStatementOperation or ISimpleAssignmentOperation { Target: IDiscardOperation })
        {
            context.ReportDiagnostic(Diagnostic.Create(Rules.ResultIgnored, GetNameLocation(invocation), name, ", or its failure is lost"));
        }
        else if (name == Revoke && GetAwait(invocation) is { Parent: IExpressionStatementOperation })
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Rules.ResultIgnored, GetNameLocation(invocation), name, " and look at what it says: false means that the provider did not confirm; '_ =' says that it does not matter"));
        }
    }

    /// <summary>The await of a call, with or without <c>ConfigureAwait</c>.</summary>
    private static IAwaitOperation? GetAwait(IInvocationOperation invocation) => invocation.Parent switch
    {
        IAwaitOperation awaited => awaited,
        IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Parent: IAwaitOperation awaited } => awaited,
        _ => null,
    };

    private static void CheckProperty(SyntaxNodeAnalysisContext context, IPropertyReferenceOperation property, LibraryTypes types)
    {
        if (property.Property.Name == "Result" && FindClientCall(property.Instance, types) is { } call)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rules.Blocking, GetNameLocation(property), "Result", call.TargetMethod.Name));
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
    private static void CheckMissingMethod(SyntaxNodeAnalysisContext context, LibraryTypes types)
    {
        if (context.Node is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: Refresh or Revoke } access
            || context.SemanticModel.GetSymbolInfo(access, context.CancellationToken) is not { Symbol: null, CandidateSymbols.IsEmpty: true }
            || context.SemanticModel.GetTypeInfo(access.Expression, context.CancellationToken).Type is not { } type || !types.IsClient(type))
        {
            return;
        }

        var name = access.Name.Identifier.ValueText;
        var reason = name == Revoke
            ? "declares no RevokeTokenUri (RFC 7009): add it, or call ForgetUserAsync, which tells the provider nothing"
            : "declares SupportsRefresh = false (RFC 6749 §6): remove the argument if the provider issues refresh tokens";
        context.ReportDiagnostic(Diagnostic.Create(Rules.UnsupportedOperation, access.Name.GetLocation(), type.Name, name, reason));
    }

    private static Location GetNameLocation(IOperation operation) => operation.Syntax switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Name.GetLocation(),
        InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax binding } => binding.Name.GetLocation(),
        MemberAccessExpressionSyntax access => access.Name.GetLocation(),
        var syntax => syntax.GetLocation(),
    };
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Checks calls of a client's methods: that they exist, that they are awaited, and that their results are used.</summary>
internal static class CallRules
{
    private const string Unbound = "GetUnboundAuthorizationUrlAsync";
    private const string Refresh = "RefreshUserAccessTokenAsync";
    private const string Revoke = "RevokeUserAccessTokenAsync";

    public static void CheckCall(SyntaxNodeAnalysisContext context, LibraryTypes types)
    {
        var call = (InvocationExpressionSyntax)context.Node;
        if (CallSyntax.GetName(call.Expression) is not { Identifier.ValueText: Unbound or Refresh or Revoke or "Wait" or "GetResult" } name)
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

    public static void CheckMember(SyntaxNodeAnalysisContext context, LibraryTypes types)
    {
        var text = CallSyntax.GetName(context.Node)!.Identifier.ValueText;
        var mayBeSecret = text.IndexOf("Token", StringComparison.OrdinalIgnoreCase) >= 0
            || text.IndexOf("Secret", StringComparison.OrdinalIgnoreCase) >= 0;
        if ((mayBeSecret || text == "Result")
            && context.SemanticModel.GetOperation(context.Node, context.CancellationToken) is IPropertyReferenceOperation property)
        {
            CheckProperty(context, property, types);
        }
    }

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
                context.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.Blocking, GetNameLocation(invocation), invocation.TargetMethod.Name, call.TargetMethod.Name));
                break;
        }
    }

    private static void CheckResult(SyntaxNodeAnalysisContext context, IInvocationOperation invocation)
    {
        var name = invocation.TargetMethod.Name;
        IOperation whole = invocation;
        while (whole.Parent is IConditionalAccessOperation
            || (whole.Parent is IInvocationOperation { TargetMethod.Name: "AsTask" or "ConfigureAwait" or "Preserve" } outer
                && outer.Instance == whole))
        {
            whole = whole.Parent;
        }

        if (whole.Parent is IExpressionStatementOperation or ISimpleAssignmentOperation { Target: IDiscardOperation })
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.ResultIgnored, GetNameLocation(invocation), name, "and a failure goes unnoticed: await the call"));
        }
        else if (name == Revoke && whole.Parent is IAwaitOperation { Parent: IExpressionStatementOperation })
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.ResultIgnored,
                GetNameLocation(invocation),
                name,
                "but false means that the provider did not confirm the revocation: check the result, or assign it to '_' if it does not matter"));
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

    /// <summary>Finds the client's asynchronous call that a blocking call waits for.</summary>
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

    /// <summary>Explains why a method is missing. The compiler reports only that it is missing.</summary>
    private static void CheckMissingMethod(SyntaxNodeAnalysisContext context, SimpleNameSyntax name, LibraryTypes types)
    {
        var method = name.Identifier.ValueText;
        if (method is not (Refresh or Revoke)
            || context.SemanticModel.GetSymbolInfo(name, context.CancellationToken) is not { Symbol: null, CandidateSymbols.IsEmpty: true }
            || GetReceiverType(context, name) is not { } type || !types.IsClient(type))
        {
            return;
        }

        var reason = method == Revoke
            ? "it declares no RevokeTokenUri (RFC 7009); declare it, or call ForgetUserAsync, which sends nothing to the provider"
            : "it declares SupportsRefresh = false (RFC 6749 §6); remove the argument if the provider issues refresh tokens";
        var error = name.Parent is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax ? "CS1061" : "CS0103";
        context.ReportDiagnostic(Diagnostic.Create(Descriptors.UnsupportedOperation, name.GetLocation(), type.Name, method, error, reason));
    }

    private static ITypeSymbol? GetReceiverType(SyntaxNodeAnalysisContext context, SimpleNameSyntax name) =>
        name.Parent is { } access && CallSyntax.GetReceiver(access) is { } receiver
            ? context.SemanticModel.GetTypeInfo(receiver, context.CancellationToken).Type
            : context.ContainingSymbol?.ContainingType;

    private static Location GetNameLocation(IOperation operation)
    {
        var called = operation.Syntax is InvocationExpressionSyntax call ? call.Expression : operation.Syntax;
        return (CallSyntax.GetName(called) ?? operation.Syntax).GetLocation();
    }
}

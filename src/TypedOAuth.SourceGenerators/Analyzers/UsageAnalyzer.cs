using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TypedOAuth.SourceGenerators.Rules;

namespace TypedOAuth.SourceGenerators.Analyzers;

/// <summary>Checks the use of clients, their settings and their tokens.</summary>
/// <remarks>The analyzer does nothing in a project that does not reference the library.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UsageAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        .. UriRules.Reported, Descriptors.SecretLiteral, Descriptors.InvalidClientId, Descriptors.InvalidBaseUri, Descriptors.UnboundUrl,
        Descriptors.TokenDisclosed, Descriptors.ResultIgnored, Descriptors.Blocking, Descriptors.UnsupportedOperation, Descriptors.LocalhostRedirect,
        Descriptors.AmbiguousMethod, Descriptors.UnboundTickets, Descriptors.ConstantUser,
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

            // The analyzer compares the names in the source first, and binds only names of the library, so code without clients takes little time.
            start.RegisterSyntaxNodeAction(context => CallRules.CheckCall(context, types), SyntaxKind.InvocationExpression);
            if (AmbiguousCallRules.FindNames(start.Compilation) is { Count: > 0 } names)
            {
                start.RegisterSyntaxNodeAction(context => AmbiguousCallRules.Check(context, names), SyntaxKind.InvocationExpression);
            }

            start.RegisterSyntaxNodeAction(
                context => CallRules.CheckMember(context, types), SyntaxKind.SimpleMemberAccessExpression, SyntaxKind.MemberBindingExpression);
            start.RegisterSyntaxNodeAction(
                context => SettingsRules.Check(context, types), SyntaxKind.SimpleAssignmentExpression, SyntaxKind.CoalesceAssignmentExpression);
            start.RegisterSyntaxNodeAction(
                context => UserRules.Check(context, types), SyntaxKind.SimpleAssignmentExpression, SyntaxKind.CoalesceAssignmentExpression);
        });
    }
}

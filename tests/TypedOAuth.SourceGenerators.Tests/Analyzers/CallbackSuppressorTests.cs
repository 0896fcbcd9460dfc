using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedOAuth.SourceGenerators.Analyzers;

namespace TypedOAuth.SourceGenerators.Tests.Analyzers;

/// <summary>Checks that reports of other analyzers on a callback's signature are suppressed, and no other reports.</summary>
public sealed class CallbackSuppressorTests
{
    private const string Signature = "ValueTask<AuthorizationCallbackResult?> M(AuthorizationCallbackContext<AuthData> context, CancellationToken cancellationToken)";

    [Theory]
    [InlineData($"private {Signature} => default;", "M", "context", "cancellationToken")]
    [InlineData($"private {Signature} {{ void Local(int inner) {{ }} Local(1); return default; }}", "M", "context", "cancellationToken")]
    [InlineData($"private {Signature} {{ Action<int> action = inner => {{ }}; action(1); return default; }}", "M", "context", "cancellationToken")]
    [InlineData($"private {Signature} => default; private void M(int other) {{ }}", "M", "context", "cancellationToken")]
    [InlineData("private void M(int other) { }")]
    [InlineData($"private {Signature} => default; private void N(int other) {{ }}", "M", "context", "cancellationToken")]
    public async Task Only_the_callback_s_own_signature_is_suppressed(string members, params string[] suppressed)
    {
        var output = Run(Compile($"{Annotate("AuthorizationCallback = \"M\"")} partial class C {{ {members} }}")).Output;
        var diagnostics = await AnalyzerHarness.AnalyzeOutputAsync(output, config: null, [new EveryFunction(), new CallbackSuppressor()], reportsSuppressed: true);
        Assert.Equal(suppressed.Order(StringComparer.Ordinal), diagnostics.Where(static diagnostic => diagnostic.IsSuppressed).Select(GetText).Order(StringComparer.Ordinal));
        Assert.Equal(members.Contains("inner", StringComparison.Ordinal) || members.Contains("other", StringComparison.Ordinal), diagnostics.Any(static diagnostic => !diagnostic.IsSuppressed));
    }

    private static string GetText(Diagnostic diagnostic) => diagnostic.Location.SourceTree!.ToString().Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length);

    /// <summary>Replaces IDE0060 and IDE0051: reports each parameter and each private method.</summary>
#pragma warning disable RS1036, RS1038, RS1041, RS2008 // The analyzer belongs to a test and is not in a package.
    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    private sealed class EveryFunction : DiagnosticAnalyzer
    {
        private static readonly DiagnosticDescriptor Parameter = new("IDE0060", "Parameter", "A parameter", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true);
        private static readonly DiagnosticDescriptor Method = new("IDE0051", "Method", "A method", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Parameter, Method];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterSyntaxNodeAction(static context => context.ReportDiagnostic(Diagnostic.Create(Parameter, ((ParameterSyntax)context.Node).Identifier.GetLocation())), SyntaxKind.Parameter);
            context.RegisterSyntaxNodeAction(static context => context.ReportDiagnostic(Diagnostic.Create(Method, ((MethodDeclarationSyntax)context.Node).Identifier.GetLocation())), SyntaxKind.MethodDeclaration);
        }
    }
#pragma warning restore RS1036, RS1038, RS1041, RS2008
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedOAuth.SourceGenerators.Analyzers;

namespace TypedOAuth.SourceGenerators.Tests.Analyzers;

/// <summary>Checks that reports of another analyzer on endpoints with placeholders are suppressed, and no other reports.</summary>
public sealed class EndpointSuppressorTests
{
    [Theory]
    [InlineData("[OAuth2Environment(\"a\", AuthUri = \"https://{t}.acme.dev\")]", 2)]
    [InlineData("[OAuth2EndpointParameter(\"t\")]", 1)]
    [InlineData("[Other.OAuth2Environment]", 1)]
    public async Task Only_endpoints_are_suppressed(string attributes, int suppressed)
    {
        var output = Run(Compile($$"""
            {{Annotate(attributes: attributes)}} partial class C;
            namespace Other { class OAuth2EnvironmentAttribute : Attribute; }
            """)).Output;
        var diagnostics = await AnalyzerHarness.AnalyzeOutputAsync(output, config: null, [new EveryAttribute(), new EndpointSuppressor()], reportsSuppressed: true);
        Assert.Equal(2, diagnostics.Count);
        Assert.Equal(suppressed, diagnostics.Count(static diagnostic => diagnostic.IsSuppressed));
    }

    /// <summary>Replaces CA2243: reports each attribute.</summary>
#pragma warning disable RS1029, RS1036, RS1038, RS1041, RS2008 // The analyzer belongs to a test and is not in a package.
    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    private sealed class EveryAttribute : DiagnosticAnalyzer
    {
        private static readonly DiagnosticDescriptor Text = new("CA2243", "Text", "A text", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Text];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterSyntaxNodeAction(static context => context.ReportDiagnostic(Diagnostic.Create(Text, context.Node.GetLocation())), SyntaxKind.Attribute);
        }
    }
#pragma warning restore RS1029, RS1036, RS1038, RS1041, RS2008
}

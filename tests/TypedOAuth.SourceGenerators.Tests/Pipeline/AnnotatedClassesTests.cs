using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Emit;
using TypedOAuth.SourceGenerators.Model;
using TypedOAuth.SourceGenerators.Parsing;
using TypedOAuth.SourceGenerators.Pipeline;

namespace TypedOAuth.SourceGenerators.Tests.Pipeline;

/// <summary>
/// Checks that the pipeline finds the same classes as <c>ForAttributeWithMetadataName</c>, and that each step has a name.
/// </summary>
public sealed class AnnotatedClassesTests
{
    [Theory]
    [InlineData("{0} public partial class C;")]
    [InlineData("namespace N; public partial class Outer {{ {0} internal partial class C; }}")]
    [InlineData("using Client = TypedOAuth.OAuth2ClientAttribute; [Client(Alias = \"acme\", AuthUri = \"https://a.example\", AccessTokenUri = \"https://t.example\")] partial class C;")]
    [InlineData("[TypedOAuth.@OAuth2ClientAttribute(Alias = \"acme\", AuthUri = \"https://a.example\", AccessTokenUri = \"https://t.example\")] partial class C;")]
    [InlineData("[global::TypedOAuth.OAuth2Client(Alias = \"acme\")] partial class C; {0} partial class D;")]
    [InlineData("[Other.OAuth2Client] partial class C; namespace Other {{ class OAuth2ClientAttribute : Attribute; }}")]
    [InlineData("{0} partial struct S; {0} partial record R; {0} enum E; {0} class NotPartial;")]
    public void They_are_those_that_the_compiler_s_own_search_finds(string shape)
    {
        var compilation = Compile(string.Format(System.Globalization.CultureInfo.InvariantCulture, shape, Annotate()));
        var own = Run(compilation).Result;
        var other = CSharpGeneratorDriver.Create(new WayBack())
            .RunGenerators(compilation, TestContext.Current.CancellationToken).GetRunResult().Results.Single();
        Assert.Equal(Read(other), Read(own));

        static IEnumerable<string> Read(GeneratorRunResult result) =>
            result.GeneratedSources.Select(static source => $"{source.HintName}\n{source.SourceText}").Order(StringComparer.Ordinal);
    }

    [Fact]
    public void Every_step_has_a_name()
    {
        var result = Run(Compile($"{AdditionalFile.Write("idp.json", "{}")}{Annotate("Metadata = \"idp.json\"")} public partial class C;")).Result;
        var names = typeof(TrackingNames).GetFields().Select(static field => (string)field.GetRawConstantValue()!);
        Assert.Equal(names.Except(result.TrackedSteps.Keys), []);
        var seen = new HashSet<IncrementalGeneratorRunStep>();
        foreach (var step in result.TrackedOutputSteps.Values.SelectMany(static steps => steps))
        {
            Walk(step);
        }

        Assert.True(seen.Count > 10);

        void Walk(IncrementalGeneratorRunStep step)
        {
            Assert.NotNull(step.Name);
            if (seen.Add(step))
            {
                foreach (var (source, _) in step.Inputs)
                {
                    Walk(source);
                }
            }
        }
    }

    /// <summary>The generator with the pipeline that docs/generator-pipeline.md describes.</summary>
#pragma warning disable RS1036, RS1038, RS1041, RS1042 // The generator belongs to a test and is not in a package.
    private sealed class WayBack : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context)
        {
            var annotated = context.SyntaxProvider.ForAttributeWithMetadataName(
                AttributeNames.ClientMetadataName,
                static (node, _) => node is ClassDeclarationSyntax,
                static (annotated, _) => (INamedTypeSymbol)annotated.TargetSymbol);
            var names = annotated.Collect().Select(static (classes, _) => NamedDocuments.GetNames(classes));
            var clients = annotated
                .Combine(new NamedDocuments(context).Read(names))
                .Select(static (source, cancellationToken) => OAuth2ClientParser.Parse(source.Left, source.Right, cancellationToken))
                .Where(static client => client is not null)
                .Select(static (client, _) => client!)
                .WithTrackingName(TrackingNames.Clients);
            var references = context.CompilationProvider
                .Select(static (compilation, _) => new References((CSharpCompilation)compilation))
                .WithTrackingName(TrackingNames.References);
            var hasAspNetCore = references
                .Select(static (references, _) => references.GetCompilation().GetTypeByMetadataName(WellKnownTypes.EndpointExtensions) is not null)
                .WithTrackingName(TrackingNames.HasAspNetCore);
            context.RegisterSourceOutput(clients.Combine(hasAspNetCore), static (output, input) => output.AddSource(
                HintNames.Create(input.Left.MetadataName, lookAlikes: default), SourceText.From(Emit(input.Left, input.Right), Encoding.UTF8)));
        }

        private static string Emit(OAuth2ClientModel client, bool hasAspNetCore) =>
            OAuth2ClientEmitter.Emit(client, new SharedNames(default, default).CreateRegistration(client.Type.FlatName), hasAspNetCore);
    }
#pragma warning restore RS1036, RS1038, RS1041, RS1042
}

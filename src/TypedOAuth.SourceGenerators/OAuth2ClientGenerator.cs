using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Emit;
using TypedOAuth.SourceGenerators.Model;
using TypedOAuth.SourceGenerators.Parsing;
using TypedOAuth.SourceGenerators.Pipeline;

namespace TypedOAuth.SourceGenerators;

/// <summary>Emits a client for each class that is annotated with <c>[OAuth2Client]</c>, one file each.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class OAuth2ClientGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Not ForAttributeWithMetadataName, which binds the attributes of each annotated class again at every keystroke.
        var declarations = context.CompilationProvider
            .Select(static (compilation, _) => new Declarations((CSharpCompilation)compilation))
            .WithTrackingName(TrackingNames.Declarations);

        var annotatedFiles = declarations
            .SelectMany(static (declarations, _) => declarations.Files)
            .Select(static (file, cancellationToken) => AnnotatedFile.Find(file, cancellationToken))
            .WithTrackingName(TrackingNames.AnnotatedFiles)
            .Where(static file => file is not null)
            .Select(static (file, _) => file!)
            .Collect();

        var clients = declarations
            .Combine(annotatedFiles)
            .SelectMany(static (source, cancellationToken) => OAuth2ClientParser.Parse(
                source.Left.GetCompilation(),
                AnnotatedFile.FindClasses(source.Right, source.Left.Files, cancellationToken),
                cancellationToken))
            .WithTrackingName(TrackingNames.Clients);

        // What depends on the references alone is not looked for again when a file changes.
        var references = declarations
            .Select(static (declarations, _) => declarations.References)
            .WithTrackingName(TrackingNames.References);

        var hasAspNetCore = references
            .Select(static (references, _) =>
                references.GetCompilation().GetTypeByMetadataName(WellKnownTypes.EndpointExtensionsMetadataName) is not null)
            .WithTrackingName(TrackingNames.HasAspNetCore);

        var names = clients
            .Where(static client => client.Type.RegistrationAccessibility is not null)
            .Select(static (client, _) => client.Type.FlatName)
            .Collect()
            .Select(static (names, _) => SharedNames.Sort(names))
            .WithTrackingName(TrackingNames.Names);

        var sharedNames = references
            .Combine(names)
            .Select(static (source, cancellationToken) => SharedNames.Find(
                source.Right,
                ReferencedMethods.Find(source.Left.GetCompilation(), SharedNames.GetMethods(source.Right), cancellationToken)
                    .Select(static method => method.Name)))
            .WithTrackingName(TrackingNames.SharedNames);

        // File names are compared ignoring case: clients whose names differ by nothing else get longer ones.
        var lookAlikes = clients
            .Select(static (client, _) => client.MetadataName)
            .Collect()
            .Select(static (names, _) => HintNames.FindLookAlikes(names))
            .WithTrackingName(TrackingNames.LookAlikes);

        context.RegisterSourceOutput(
            clients.Combine(hasAspNetCore).Combine(lookAlikes).Combine(sharedNames).WithTrackingName(TrackingNames.Outputs),
            static (output, input) =>
            {
                var (((client, hasAspNetCore), lookAlikes), sharedNames) = input;
                var text = OAuth2ClientEmitter.Emit(client, sharedNames.CreateRegistration(client.Type.FlatName), hasAspNetCore);
                output.AddSource(
                    HintNames.Create(client.MetadataName, lookAlikes), SourceText.From(text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)));
            });
    }
}

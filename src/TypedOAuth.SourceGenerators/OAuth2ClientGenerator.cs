using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Emit;
using TypedOAuth.SourceGenerators.Model;
using TypedOAuth.SourceGenerators.Parsing;
using TypedOAuth.SourceGenerators.Pipeline;

namespace TypedOAuth.SourceGenerators;

/// <summary>Emits a client, in one file, for each class that is annotated with <c>[OAuth2Client]</c>.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class OAuth2ClientGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var classes = new AnnotatedClasses(context);
        var clients = classes.Select(OAuth2ClientParser.Parse);

        // This result depends only on the references, so it is not computed again when a file changes.
        var hasAspNetCore = classes.References
            .Select(static (references, _) => references.GetCompilation().GetTypeByMetadataName(WellKnownTypes.EndpointExtensions) is not null)
            .WithTrackingName(TrackingNames.HasAspNetCore);

        // Clients whose methods would conflict in Microsoft's namespaces keep their methods in their own namespaces.
        var names = clients
            .SelectMany(static (client, _) => client.Type.RegistrationAccessibility is null ? [] : ImmutableArray.Create(client.Type.FlatName))
            .WithTrackingName(TrackingNames.FlatNames)
            .Collect()
            .WithTrackingName(TrackingNames.AllFlatNames);
        var sharedNames = classes.References
            .Combine(names)
            .WithTrackingName(TrackingNames.ReferencesAndNames)
            .Select(static (source, cancellationToken) => SharedNames.Find(
                source.Right,
                ReferencedMethods.Find(source.Left.GetCompilation(), SharedNames.GetMethods(source.Right), cancellationToken)
                    .Select(static method => method.Name)))
            .WithTrackingName(TrackingNames.SharedNames);

        // File names are compared ignoring case: clients whose names differ only by case get longer file names.
        var lookAlikes = clients
            .Select(static (client, _) => client.MetadataName)
            .WithTrackingName(TrackingNames.ClientNames)
            .Collect()
            .WithTrackingName(TrackingNames.AllClientNames)
            .Select(static (names, _) => HintNames.FindLookAlikes(names))
            .WithTrackingName(TrackingNames.LookAlikes);

        var outputs = clients
            .Combine(hasAspNetCore)
            .WithTrackingName(TrackingNames.ClientsAndHost)
            .Combine(sharedNames)
            .WithTrackingName(TrackingNames.ClientsHostAndNames)
            .Combine(lookAlikes)
            .WithTrackingName(TrackingNames.Outputs);

        context.RegisterSourceOutput(outputs, static (output, input) =>
        {
            var (((client, hasAspNetCore), sharedNames), lookAlikes) = input;
            var text = OAuth2ClientEmitter.Emit(client, sharedNames.CreateRegistration(client.Type.FlatName), hasAspNetCore);
            output.AddSource(
                HintNames.Create(client.MetadataName, lookAlikes), SourceText.From(text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)));
        });
    }
}

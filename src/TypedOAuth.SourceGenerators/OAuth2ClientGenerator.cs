using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Emit;
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
        var classes = new AnnotatedClasses(context);
        var clients = classes.Select(OAuth2ClientParser.Parse);
        var hasAspNetCore = classes.HasType(WellKnownTypes.EndpointExtensions, TrackingNames.HasAspNetCore);

        // File names are compared ignoring case: clients whose names differ by nothing else get longer ones.
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
            .Combine(lookAlikes)
            .WithTrackingName(TrackingNames.Outputs);

        context.RegisterSourceOutput(outputs, static (output, input) =>
        {
            var ((client, hasAspNetCore), lookAlikes) = input;
            output.AddSource(
                HintNames.Create(client.MetadataName, lookAlikes),
                SourceText.From(OAuth2ClientEmitter.Emit(client, hasAspNetCore), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)));
        });
    }
}

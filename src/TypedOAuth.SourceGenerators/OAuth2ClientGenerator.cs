using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TypedOAuth.SourceGenerators.Emit;
using TypedOAuth.SourceGenerators.Model;
using TypedOAuth.SourceGenerators.Parsing;

namespace TypedOAuth.SourceGenerators;

/// <summary>Emits a client for each class that is annotated with <c>[OAuth2Client]</c>, one file each.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class OAuth2ClientGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var clients = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                WellKnownNames.ClientAttribute,
                static (node, _) => node is ClassDeclarationSyntax,
                static (source, cancellationToken) => OAuth2ClientParser.Parse(source, cancellationToken))
            .WithTrackingName(TrackingNames.Parse)
            .Where(static client => client is not null)
            .Select(static (client, _) => client!)
            .WithTrackingName(TrackingNames.Clients);

        var hasAspNetCore = context.CompilationProvider
            .Select(static (compilation, _) => compilation.GetTypeByMetadataName(WellKnownNames.EndpointExtensionsMetadataName) is not null)
            .WithTrackingName(TrackingNames.HasAspNetCore);

        // File names are compared ignoring case: clients whose names differ by nothing else get longer ones.
        var lookAlikes = clients
            .Select(static (client, _) => client.MetadataName)
            .Collect()
            .Select(static (names, _) => HintNames.FindLookAlikes(names))
            .WithTrackingName(TrackingNames.LookAlikes);

        context.RegisterSourceOutput(
            clients.Combine(hasAspNetCore).Combine(lookAlikes).WithTrackingName(TrackingNames.Outputs),
            static (output, input) =>
            {
                var ((client, hasAspNetCore), lookAlikes) = input;
                output.AddSource(
                    HintNames.Create(client.MetadataName, lookAlikes),
                    SourceText.From(OAuth2ClientEmitter.Emit(client, hasAspNetCore), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)));
            });
    }
}

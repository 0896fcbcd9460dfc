using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Metadata;

namespace TypedOAuth.SourceGenerators.Annotation;

/// <summary>Holds an annotated class with all its declarations: its own, joined with those of its preset.</summary>
internal sealed class AnnotatedClass
{
    private AnnotatedClass(INamedTypeSymbol symbol, AttributeArguments client, MetadataFile? metadata) =>
        (Symbol, Client, Metadata) = (symbol, client, metadata);

    public INamedTypeSymbol Symbol { get; }

    /// <summary>The arguments of <c>[OAuth2Client]</c>; an omitted argument has the value of the metadata document or of the preset.</summary>
    public AttributeArguments Client { get; }

    public Preset? Preset => Client.Preset;

    /// <summary>The metadata document that the client names, which may be faulty; null if it names none.</summary>
    public MetadataFile? Metadata { get; }

    /// <summary>Returns the class with its declarations; null if the class is not annotated.</summary>
    /// <param name="symbol">The class.</param>
    /// <param name="files">The metadata documents; null if the caller reads no argument that a document can determine.</param>
    public static AnnotatedClass? Find(INamedTypeSymbol symbol, MetadataFiles? files = null) => symbol.FindClientAnnotation(files) is { } client
        ? new(symbol, client, client.Get(ClientArguments.Metadata) is { } name ? files?.Find(name) : null)
        : null;

    /// <summary>Returns the declarations of an attribute: the class's own first, then those of the preset.</summary>
    public IEnumerable<AttributeArguments> GetAnnotations(string name) => Preset is { } preset
        ? JoinedDeclarations.Join(name, [.. Symbol.GetAnnotations(name)], [.. preset.GetAnnotations(name, Client)])
        : Symbol.GetAnnotations(name);

    /// <summary>Returns the parameters of the authorization request, without those that the class removes from the preset.</summary>
    public IEnumerable<AttributeArguments> GetAuthorizationParameters() =>
        GetAnnotations(AttributeNames.AuthorizationParameter).Where(static arguments => !arguments.Get(ParameterArguments.Remove));
}

using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Metadata;

namespace TypedOAuth.SourceGenerators.Annotation;

/// <summary>Holds an annotated class with all its declarations: its own, and those of its preset that it does not replace.</summary>
internal sealed class AnnotatedClass
{
    /// <summary>The arguments that identify a declaration; a declaration of the class replaces the preset's with equal arguments.</summary>
    /// <remarks>An attribute that is not listed is a single one: any declaration of the class replaces the preset's.</remarks>
    private static readonly Dictionary<string, Func<AttributeArguments, string>> Keys = new(StringComparer.Ordinal)
    {
        [AttributeNames.AuthorizationParameter] = static arguments => arguments.Get(ParameterArguments.Parameter) ?? "",
        [AttributeNames.Scope] = static arguments => arguments.Get(ScopeArguments.Scope) ?? "",
        [AttributeNames.ScopeEquivalence] = static arguments =>
            $"{arguments.Get(ScopeEquivalenceArguments.Scope)} {arguments.Get(ScopeEquivalenceArguments.Equivalent)}",
        [AttributeNames.TokenField] = static arguments => arguments.Get(TokenFieldArguments.Path) ?? "",
        [AttributeNames.CallbackField] = static arguments => arguments.Get(CallbackFieldArguments.Parameter) ?? "",
        [AttributeNames.Request] = static arguments => string.Join(" ", arguments.Get(RequestArguments.On)),
        [AttributeNames.RequestParameter] = static arguments =>
            $"{arguments.Get(RequestParameterArguments.Name)} {string.Join(" ", arguments.Get(RequestParameterArguments.On))}",
        [AttributeNames.RequestHeader] = static arguments =>
            $"{arguments.Get(RequestHeaderArguments.Header)} {string.Join(" ", arguments.Get(RequestHeaderArguments.On))}",
        [AttributeNames.ResponseMember] = static arguments => arguments.Get(ResponseMemberArguments.Member) ?? "",
        [AttributeNames.ErrorCode] = static arguments => arguments.Get(ErrorCodeArguments.Code) ?? "",
        [AttributeNames.CallbackMember] = static arguments => arguments.Get(CallbackMemberArguments.Member) ?? "",
        [AttributeNames.EndpointParameter] = static arguments => arguments.Get(EndpointParameterArguments.Name) ?? "",
        [AttributeNames.Environment] = static arguments => arguments.Get(EnvironmentArguments.Name) ?? "",
        [AttributeNames.ScopeParameter] = static arguments => arguments.Get(ScopeParameterArguments.Parameter) ?? "",
    };

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
    public IEnumerable<AttributeArguments> GetAnnotations(string name)
    {
        var own = Symbol.GetAnnotations(name);
        if (Preset is not { } preset)
        {
            return own;
        }

        var declared = own.ToList();
        var key = Keys.TryGetValue(name, out var found) ? found : static _ => "";
        var replaced = new HashSet<string>(declared.Select(key), StringComparer.Ordinal);
        return declared.Concat(preset.GetAnnotations(name, Client).Where(arguments => !replaced.Contains(key(arguments))));
    }

    /// <summary>Returns the parameters of the authorization request, without those that the class removes from the preset.</summary>
    public IEnumerable<AttributeArguments> GetAuthorizationParameters() =>
        GetAnnotations(AttributeNames.AuthorizationParameter).Where(static arguments => !arguments.Get(ParameterArguments.Remove));
}

using Microsoft.CodeAnalysis;

namespace TypedOAuth.SourceGenerators.Tests.Catalogue;

/// <summary>Counts the providers that use an attribute, one of its arguments, or a value of an argument.</summary>
internal sealed class CatalogueUsage
{
    /// <summary>The providers of each attribute, and of each argument and value after the attribute's name and a dot.</summary>
    private readonly Dictionary<string, SortedSet<string>> _providers = new(StringComparer.Ordinal);

    public CatalogueUsage(IEnumerable<(string Provider, IEnumerable<AttributeData> Attributes)> clients)
    {
        foreach (var (provider, attributes) in clients)
        {
            foreach (var attribute in attributes)
            {
                Add(provider, attribute);
            }
        }
    }

    /// <summary>Returns the ids of the providers in alphabetical order.</summary>
    public IReadOnlyCollection<string> Find(params string[] names) =>
        _providers.TryGetValue(string.Join('.', names), out var providers) ? providers : [];

    private void Add(string provider, AttributeData attribute)
    {
        if (CatalogueVocabulary.Attributes.FirstOrDefault(type => type.Name == attribute.AttributeClass!.MetadataName) is not { } type)
        {
            return;
        }

        var name = CatalogueVocabulary.GetName(type);
        Add(provider, name);
        var parameters = attribute.AttributeConstructor!.Parameters.Zip(
            attribute.ConstructorArguments, static (parameter, value) => KeyValuePair.Create(parameter.Name, value));
        foreach (var (argument, value) in parameters.Concat(attribute.NamedArguments))
        {
            Add(provider, name, argument);
            if (value.Kind == TypedConstantKind.Enum)
            {
                var enumeration = typeof(OAuth2ClientAttribute).Assembly.GetType(value.Type!.ToDisplayString(), throwOnError: true)!;
                foreach (var member in Enum.ToObject(enumeration, value.Value!).ToString()!.Split(", "))
                {
                    Add(provider, name, argument, member);
                }
            }
        }
    }

    private void Add(string provider, params string[] names)
    {
        var key = string.Join('.', names);
        if (!_providers.TryGetValue(key, out var providers))
        {
            _providers[key] = providers = new(StringComparer.Ordinal);
        }

        providers.Add(provider);
    }
}

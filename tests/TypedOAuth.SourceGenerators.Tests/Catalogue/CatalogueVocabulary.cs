using System.Reflection;

namespace TypedOAuth.SourceGenerators.Tests.Catalogue;

/// <summary>The attributes that declare and describe a client, read from the runtime's assembly.</summary>
internal static class CatalogueVocabulary
{
    public static IReadOnlyList<Type> Attributes { get; } =
    [
        .. typeof(OAuth2ClientAttribute).Assembly.GetExportedTypes()
            .Where(static type => type.IsSubclassOf(typeof(Attribute)) && type.GetCustomAttribute<AttributeUsageAttribute>()?.ValidOn == AttributeTargets.Class)
            .OrderBy(static type => type.Name, StringComparer.Ordinal),
    ];

    /// <summary>Returns an attribute's name as applications write it, without type parameters.</summary>
    public static string GetName(Type attribute) => attribute.Name.Split('`')[0][..^nameof(Attribute).Length];

    /// <summary>Returns the arguments that an application writes by name, in the order of their declaration.</summary>
    public static IEnumerable<PropertyInfo> GetNamedArguments(Type attribute) =>
        attribute.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(static property => property.SetMethod?.IsPublic is true)
            .OrderBy(static property => property.MetadataToken);

    /// <summary>Returns the arguments that can be omitted or have a list of values, beginning with those of constructors.</summary>
    public static IEnumerable<(string Name, Type Type)> GetArguments(Type attribute)
    {
        var constructors = attribute.GetConstructors();
        return constructors.SelectMany(static constructor => constructor.GetParameters())
            .GroupBy(static parameter => parameter.Name!, static parameter => parameter.ParameterType)
            .Where(parameters => parameters.First().IsEnum || parameters.Count() < constructors.Length)
            .Select(static parameters => (parameters.Key, parameters.First()))
            .Concat(GetNamedArguments(attribute).Select(static property => (property.Name, property.PropertyType)));
    }
}

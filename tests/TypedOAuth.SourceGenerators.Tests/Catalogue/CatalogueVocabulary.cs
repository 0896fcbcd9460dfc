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

    /// <summary>Returns the parameters of all constructors, each once.</summary>
    public static IEnumerable<ParameterInfo> GetParameters(Type attribute) =>
        attribute.GetConstructors().SelectMany(static constructor => constructor.GetParameters()).DistinctBy(static parameter => parameter.Name);
}

using System.Collections.Immutable;
using TypedOAuth.SourceGenerators.Annotation;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Names the properties of a diagnostic that its fix reads.</summary>
internal static class FixHints
{
    /// <summary>The text to write.</summary>
    public const string Replacement = "Replacement";

    /// <summary>The named argument to write the text to.</summary>
    public const string Argument = "Argument";

    /// <summary>The parameters of the authorization request to declare: <c>name=value</c>, separated by <c>&amp;</c>.</summary>
    public const string Parameters = "Parameters";

    /// <summary>The source of accounts to declare.</summary>
    public const string AccountSource = "AccountSource";

    /// <summary>The endpoint parameter to declare.</summary>
    public const string EndpointParameter = "EndpointParameter";

    /// <summary>The endpoint parameters to declare with values: <c>name=value</c>, in one line each.</summary>
    public const string Values = "ParameterValues";

    /// <summary>The scope to add.</summary>
    public const string Scope = "Scope";

    /// <summary>The separator of several scopes in one text.</summary>
    public const string Separator = "Separator";

    /// <summary>The method that adds the client, or the services for ASP.NET Core.</summary>
    public const string AddMethod = "AddMethod";

    /// <summary>The namespace to import for this method.</summary>
    public const string AddNamespace = "AddNamespace";

    /// <summary>The method that maps the client.</summary>
    public const string MapMethod = "MapMethod";

    /// <summary>The namespace to import for the method that maps the client.</summary>
    public const string MapNamespace = "MapNamespace";

    /// <summary>The class to name in the call, if the methods' names alone would be ambiguous.</summary>
    public const string Class = "Class";

    /// <summary>Set if a lambda expression can be removed together with its content.</summary>
    public const string IsOptional = "IsOptional";

    /// <summary>Creates the properties of a diagnostic. A hint without a value is omitted.</summary>
    public static ImmutableDictionary<string, string?> Create(params (string Key, string? Value)[] hints)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        foreach (var (key, value) in hints)
        {
            properties = value is null ? properties : properties.Add(key, value);
        }

        return properties;
    }
}

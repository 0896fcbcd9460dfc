using Microsoft.AspNetCore.Http;

namespace TypedOAuth.AspNetCore.Pages;

/// <summary>Holds one field of the form that asks the user for the value of an endpoint parameter.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Value">The value that the user has entered; <see langword="null"/> if the form was not sent yet.</param>
internal sealed record EndpointParameterField(OAuth2EndpointParameter Parameter, string? Value)
{
    /// <summary>The name of the field in the form. The prefix separates parameters from the form's other fields.</summary>
    public string Name => GetName(Parameter);

    public bool IsValid { get; } = Value is not null && Parameter.Permits(Value);

    /// <summary>Whether the page shows what is wrong with the value.</summary>
    public bool IsRefused => Value is not null && !IsValid;

    /// <summary>Creates the fields of a page that the user has not filled in yet.</summary>
    public static IReadOnlyList<EndpointParameterField> Create(IEnumerable<OAuth2EndpointParameter> parameters) =>
        [.. parameters.Select(static parameter => new EndpointParameterField(parameter, Value: null))];

    /// <summary>Reads the fields of a form. Only the given parameters are read.</summary>
    public static IReadOnlyList<EndpointParameterField> Read(IEnumerable<OAuth2EndpointParameter> parameters, IFormCollection form) =>
        [.. parameters.Select(parameter => new EndpointParameterField(parameter, form[GetName(parameter)] is [{ } value] ? value : null))];

    private static string GetName(OAuth2EndpointParameter parameter) => "parameter." + parameter.Name;
}

using Microsoft.AspNetCore.Http;

namespace TypedOAuth.AspNetCore.Pages;

/// <summary>Holds one field of the form that asks the user for the value of an endpoint parameter.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Value">The value that the user has entered; <see langword="null"/> if the form has not been sent, or does not contain the field exactly once.</param>
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

    /// <summary>Reads the fields of all parameters without a value, and of the other parameters that the form contains.</summary>
    /// <remarks>A value of the settings can be replaced only if the user adds another account, because all values are then missing.</remarks>
    /// <param name="parameters">All parameters whose values users enter.</param>
    /// <param name="form">The form.</param>
    /// <param name="isMissing">Returns whether a parameter has no value.</param>
    public static IReadOnlyList<EndpointParameterField> Read(
        IEnumerable<OAuth2EndpointParameter> parameters, IFormCollection form, Predicate<OAuth2EndpointParameter> isMissing) =>
    [
        .. parameters.Where(parameter => isMissing(parameter) || (parameter.DefaultValue is null && form.ContainsKey(GetName(parameter))))
            .Select(parameter => new EndpointParameterField(parameter, form[GetName(parameter)] is [{ } value] ? value : null)),
    ];

    private static string GetName(OAuth2EndpointParameter parameter) => "parameter." + parameter.Name;
}

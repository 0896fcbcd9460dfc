namespace TypedOAuth;

/// <summary>Adds a parameter to the authorization request: a constant, or an optional argument of the URL methods.</summary>
/// <remarks>The URL methods are <c>GetUserAuthorizationUrlAsync</c> and <c>GetUnboundAuthorizationUrlAsync</c>.</remarks>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class OAuth2AuthorizationParameterAttribute : Attribute
{
    /// <summary>Declares a parameter whose value is an optional argument of the client's URL methods.</summary>
    /// <param name="parameter">The parameter's name in the request, for example <c>login_hint</c>.</param>
    public OAuth2AuthorizationParameterAttribute(string parameter) => Parameter = parameter;

    /// <summary>Declares a parameter that is sent with the same value in every authorization request.</summary>
    /// <param name="parameter">The parameter's name in the request, for example <c>access_type</c>.</param>
    /// <param name="value">The parameter's value, without encoding.</param>
    public OAuth2AuthorizationParameterAttribute(string parameter, string value) => (Parameter, Value) = (parameter, value);

    /// <summary>The parameter's name in the request.</summary>
    public string Parameter { get; }

    /// <summary>The constant value; <see langword="null"/> if the value is an argument of the URL methods.</summary>
    public string? Value { get; }

    /// <summary>The name of the argument. The default is the parameter's name in camelCase.</summary>
    public string? Name { get; set; }

    /// <summary>Whether the parameter of the preset is removed from the request. The default is <see langword="false"/>.</summary>
    /// <remarks>Requires <see cref="OAuth2ClientAttribute.Provider"/>, and a preset that declares the parameter.</remarks>
    public bool Remove { get; set; }
}

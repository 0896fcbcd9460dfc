namespace TypedOAuth;

/// <summary>Adds a parameter to the authorization request: a constant, or an optional argument of the URL methods.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class OAuth2AuthorizationParameterAttribute : Attribute
{
    /// <summary>Declares a parameter whose value is an optional argument of the client's URL methods.</summary>
    /// <param name="parameter">The parameter's name on the wire, <c>login_hint</c> for example.</param>
    public OAuth2AuthorizationParameterAttribute(string parameter) => Parameter = parameter;

    /// <summary>Declares a parameter that is sent with the same value in every authorization request.</summary>
    /// <param name="parameter">The parameter's name on the wire, <c>access_type</c> for example.</param>
    /// <param name="value">The parameter's value, not encoded.</param>
    public OAuth2AuthorizationParameterAttribute(string parameter, string value) => (Parameter, Value) = (parameter, value);

    /// <summary>The parameter's name on the wire.</summary>
    public string Parameter { get; }

    /// <summary>The constant value; <see langword="null"/> where the value is an argument of the URL methods.</summary>
    public string? Value { get; }

    /// <summary>The argument's name; the parameter's name in camelCase when it is left out.</summary>
    public string? Name { get; set; }
}

namespace TypedOAuth;

/// <summary>Adds a property to the client's <c>AuthData</c> for a parameter of the authorization response.</summary>
/// <remarks>
/// The parameter is read from the query of the redirect, or from the posted form. The value is stored with the tokens, and refreshes keep it.
/// The user of the browser can change the value, so do not take it as proof of anything. A response that repeats the parameter is refused
/// (RFC 6749 §3.1).
/// </remarks>
/// <typeparam name="T">
/// <see cref="string"/>, <see cref="int"/>, <see cref="long"/>, <see cref="bool"/>, <see cref="double"/>, <see cref="Uri"/>,
/// <see cref="DateTimeOffset"/> (a number counts seconds since 1970, a string is ISO 8601) or an array of <see cref="string"/>, which contains
/// the one value.
/// </typeparam>
/// <param name="parameter">The parameter's name, <c>realmId</c> for example.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class OAuth2CallbackFieldAttribute<T>(string parameter) : Attribute
{
    /// <summary>The parameter's name.</summary>
    public string Parameter { get; } = parameter;

    /// <summary>The property's name; the parameter's name in PascalCase when it is left out (<c>realmId</c> gives <c>RealmId</c>).</summary>
    public string? Name { get; set; }
}

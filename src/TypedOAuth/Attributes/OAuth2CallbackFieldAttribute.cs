namespace TypedOAuth;

/// <summary>Adds a property to the client's <c>AuthData</c> for a parameter of the authorization response.</summary>
/// <remarks>
/// The parameter is read from the query of the redirect, or from the posted form. The value is stored with the tokens, and refreshes keep
/// it. The user can change the value in the browser, so do not trust it. A response that repeats the parameter is refused (RFC 6749 §3.1).
/// </remarks>
/// <typeparam name="T">
/// <see cref="string"/>, <see cref="int"/>, <see cref="long"/>, <see cref="bool"/>, <see cref="double"/>, <see cref="Uri"/>,
/// <see cref="DateTimeOffset"/> (a number of seconds since 1970, or an ISO 8601 string) or an array of <see cref="string"/> with the value
/// as its only element.
/// </typeparam>
/// <param name="parameter">The parameter's name, for example <c>realmId</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class OAuth2CallbackFieldAttribute<T>(string parameter) : Attribute
{
    /// <summary>The parameter's name.</summary>
    public string Parameter { get; } = parameter;

    /// <summary>The name of the property. The default is the parameter's name in PascalCase (<c>RealmId</c> for <c>realmId</c>).</summary>
    public string? Name { get; set; }
}

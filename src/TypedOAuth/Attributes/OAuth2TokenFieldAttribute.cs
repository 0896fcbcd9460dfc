namespace TypedOAuth;

/// <summary>Adds a typed property to the client's <c>AuthData</c> for a member of the token response.</summary>
/// <typeparam name="T">
/// <see cref="string"/>, <see cref="int"/>, <see cref="long"/>, <see cref="bool"/>, <see cref="double"/>, <see cref="Uri"/>,
/// <see cref="DateTimeOffset"/> (a number of seconds since 1970, or an ISO 8601 string) or an array of <see cref="string"/>.
/// </typeparam>
/// <param name="path">The member's name, with dots for nested objects (<c>team.id</c>).</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class OAuth2TokenFieldAttribute<T>(string path) : Attribute
{
    /// <summary>The member's name, with dots for nested objects.</summary>
    public string Path { get; } = path;

    /// <summary>The name of the property. The default is the path in PascalCase (<c>TeamId</c> for <c>team.id</c>).</summary>
    public string? Name { get; set; }
}

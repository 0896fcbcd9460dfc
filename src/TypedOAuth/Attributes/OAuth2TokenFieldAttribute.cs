namespace TypedOAuth;

/// <summary>Adds a typed property to the client's <c>AuthData</c> for a member of the token response.</summary>
/// <typeparam name="T">
/// <see cref="string"/>, <see cref="int"/>, <see cref="long"/>, <see cref="bool"/>, <see cref="double"/>, <see cref="Uri"/>,
/// <see cref="DateTimeOffset"/> (a number counts seconds since 1970, a string is ISO 8601) or an array of <see cref="string"/>.
/// </typeparam>
/// <param name="path">The member's name; dots lead into nested objects (<c>team.id</c>).</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class OAuth2TokenFieldAttribute<T>(string path) : Attribute
{
    /// <summary>The member's name; dots lead into nested objects.</summary>
    public string Path { get; } = path;

    /// <summary>The property's name; the path in PascalCase when it is left out (<c>team.id</c> gives <c>TeamId</c>).</summary>
    public string? Name { get; set; }
}

namespace TypedOAuth;

/// <summary>Declares a second parameter for scopes in the authorization request, for example Slack's <c>user_scope</c>.</summary>
/// <remarks>
/// A scope that begins with the prefix is sent in this parameter, without the prefix. For example, with the prefix <c>user:</c>, the scopes
/// <c>chat:write</c> and <c>user:chat:write</c> result in <c>scope=chat:write&amp;user_scope=chat:write</c>.
/// </remarks>
/// <param name="parameter">The name of the parameter.</param>
/// <param name="prefix">The prefix of the scopes that are sent in the parameter.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class OAuth2ScopeParameterAttribute(string parameter, string prefix) : Attribute
{
    /// <summary>The name of the parameter.</summary>
    public string Parameter { get; } = parameter;

    /// <summary>The prefix of the scopes that are sent in the parameter.</summary>
    public string Prefix { get; } = prefix;

    /// <summary>The path of the granted scopes in the token response, for example <c>authed_user.scope</c>.</summary>
    /// <remarks>The default is no path: the requested scopes of this parameter count as granted.</remarks>
    public string? ResponsePath { get; set; }
}

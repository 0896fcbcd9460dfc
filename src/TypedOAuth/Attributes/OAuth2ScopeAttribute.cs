namespace TypedOAuth;

/// <summary>Sets the member name of a scope in the client's <c>Scope</c> type, or declares an additional scope.</summary>
/// <param name="scope">The scope's value at the authorization server (RFC 6749 §3.3).</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class OAuth2ScopeAttribute(string scope) : Attribute
{
    /// <summary>The scope's value at the authorization server.</summary>
    public string Scope { get; } = scope;

    /// <summary>Whether a connection without this scope needs attention. The default is <see langword="false"/>.</summary>
    /// <remarks>
    /// Set this property for a scope without which the application does not work. If the user or the provider refuses the scope, the tokens are
    /// still served, and the connection's reason is <see cref="OAuth2ConnectionReason.ScopesMissing"/>.
    /// </remarks>
    public bool Required { get; set; }

    /// <summary>The name of the member. The default is derived from the scope.</summary>
    public string? Name { get; set; }
}

namespace TypedOAuth;

/// <summary>Describes a scope for users, sets the member name in the client's <c>Scope</c> type, or declares an additional scope.</summary>
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

    /// <summary>The description of the scope for users, at most 200 characters. By default, pages show the scope itself.</summary>
    /// <remarks>
    /// Write a phrase that begins with a verb, for example <c>"See your profile"</c>. The setting <c>Permissions</c> of the client overrides the
    /// description. The description is also the key of its translations, and the documentation of the scope's member contains it.
    /// </remarks>
    public string? Description { get; set; }

    /// <summary>The name of the member. The default is derived from the scope.</summary>
    public string? Name { get; set; }
}

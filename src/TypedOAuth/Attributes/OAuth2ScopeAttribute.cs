namespace TypedOAuth;

/// <summary>Names the member that the client's <c>Scope</c> type gets for one declared scope, or declares one more scope.</summary>
/// <param name="scope">The scope as the authorization server knows it (RFC 6749 §3.3).</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class OAuth2ScopeAttribute(string scope) : Attribute
{
    /// <summary>The scope as the authorization server knows it.</summary>
    public string Scope { get; } = scope;

    /// <summary>The member's name; derived from the scope when it is left out.</summary>
    public string? Name { get; set; }
}

namespace TypedOAuth;

/// <summary>Declares that the provider treats two scopes as the same, so that neither counts as missing or as extra.</summary>
/// <remarks>
/// For example, an application requests <c>email</c>, and Google grants <c>https://www.googleapis.com/auth/userinfo.email</c>. The
/// attribute does not change the requested scopes. The scopes of a stored connection are compared when the connection is read, so a new
/// equivalence also applies to existing connections.
/// </remarks>
/// <param name="scope">The scope as the application requests it (RFC 6749 §3.3).</param>
/// <param name="equivalent">The scope as the provider grants it. The order of the two scopes does not matter.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class OAuth2ScopeEquivalenceAttribute(string scope, string equivalent) : Attribute
{
    /// <summary>The scope as the application requests it.</summary>
    public string Scope { get; } = scope;

    /// <summary>The scope as the provider grants it.</summary>
    public string Equivalent { get; } = equivalent;
}

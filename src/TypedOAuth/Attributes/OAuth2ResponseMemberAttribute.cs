namespace TypedOAuth;

/// <summary>Declares where the token response contains a standard member (RFC 6749 §5).</summary>
/// <remarks>
/// <para>
/// The members are <c>access_token</c>, <c>token_type</c>, <c>expires_in</c>, <c>refresh_token</c>, <c>scope</c>, <c>id_token</c>,
/// <c>refresh_token_expires_in</c>, <c>authorization_expires_in</c> (the end of the grant), <c>error</c>, <c>error_description</c> and
/// <c>error_uri</c>.
/// </para>
/// <para>
/// A declared path replaces the standard member. With several declarations of a member, the first path with a value is used; the paths of
/// <c>scope</c> are combined. Error responses of the revocation endpoint are read in the same way.
/// </para>
/// </remarks>
/// <param name="member">The standard member.</param>
/// <param name="path">
/// The path in the response, with dots for nested objects and numbers for elements of arrays, for example <c>data.0.access_token</c>.
/// </param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class OAuth2ResponseMemberAttribute(string member, string path) : Attribute
{
    /// <summary>The standard member.</summary>
    public string Member { get; } = member;

    /// <summary>The path in the response.</summary>
    public string Path { get; } = path;

    /// <summary>The unit of a lifetime or an expiry. The default is <see cref="OAuth2TimeUnit.Seconds"/>.</summary>
    public OAuth2TimeUnit Unit { get; set; }
}

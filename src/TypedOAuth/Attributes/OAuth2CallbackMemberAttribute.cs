namespace TypedOAuth;

/// <summary>Declares the provider's name of a standard parameter of the authorization response (RFC 6749 §4.1.2).</summary>
/// <remarks>
/// <para>
/// The parameters are <c>code</c>, <c>state</c>, <c>iss</c>, <c>error</c>, <c>error_description</c> and <c>error_uri</c>. With several
/// declarations of a parameter, the first one that the response contains is used. The standard name is not read.
/// </para>
/// <para>
/// <c>scope</c> can also be declared, for providers that list the granted scopes in the authorization response and not in the token response. The user
/// can change these scopes in the browser, so use them for messages only: the API decides what a token permits.
/// </para>
/// </remarks>
/// <param name="member">The standard name.</param>
/// <param name="parameter">The provider's name, for example <c>auth_code</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class OAuth2CallbackMemberAttribute(string member, string parameter) : Attribute
{
    /// <summary>The standard name.</summary>
    public string Member { get; } = member;

    /// <summary>The provider's name.</summary>
    public string Parameter { get; } = parameter;
}

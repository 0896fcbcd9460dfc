namespace TypedOAuth;

/// <summary>Declares where the client finds the id, the name and the picture of the account that a user has connected.</summary>
/// <remarks>
/// <para>
/// The client reads the account after each authorization and stores it with the connection. A client that validates ID tokens (scope
/// <c>openid</c> and <see cref="OAuth2ClientAttribute.Issuer"/>) does not need this attribute, because the ID token identifies the account.
/// </para>
/// <para>
/// A value is a text or a number. If the response contains no <see cref="Id"/>, the authorization fails, and nothing is saved. With
/// <see cref="OAuth2AccountSource.CallbackField"/>, the user can change the values in the browser. Use this source only if the provider
/// compares the value with the access token in each API request.
/// </para>
/// </remarks>
/// <param name="source">The source of the account.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class OAuth2AccountAttribute(OAuth2AccountSource source) : Attribute
{
    /// <summary>The source of the account.</summary>
    public OAuth2AccountSource Source { get; } = source;

    /// <summary>The member that contains the account's id, which is unique at the provider and never changes.</summary>
    /// <remarks>
    /// Dots separate the names of nested objects (<c>team.id</c>). The default is <c>sub</c> for an ID token and a UserInfo response (OpenID
    /// Connect Core §5.1). The other sources require a value. For <see cref="OAuth2AccountSource.CallbackField"/>, the value is the name of a
    /// parameter.
    /// </remarks>
    public string? Id { get; set; }

    /// <summary>The member that contains the name shown to the user, with dots for nested objects.</summary>
    /// <remarks>
    /// The default for an ID token and a UserInfo response is the first of <c>email</c>, <c>preferred_username</c> and <c>name</c> that the
    /// response contains (OpenID Connect Core §5.1). The default for the other sources is no name.
    /// </remarks>
    public string? Label { get; set; }

    /// <summary>The member that contains the https address of the account's picture, with dots for nested objects.</summary>
    /// <remarks>The default for an ID token and a UserInfo response is <c>picture</c>. The default for the other sources is no picture.</remarks>
    public string? Picture { get; set; }
}

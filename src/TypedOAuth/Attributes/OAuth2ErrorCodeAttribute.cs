namespace TypedOAuth;

/// <summary>Declares the standard meaning of an error code of the provider (RFC 6749 §4.1.2.1 and §5.2).</summary>
/// <remarks>
/// The attribute applies to authorization responses, token responses and revocation responses. For example, a refresh token has ended only if
/// the error means <c>invalid_grant</c>, and the user has declined only if the error means <c>access_denied</c>.
/// </remarks>
/// <param name="code">The provider's code: a text, or a number as it is written.</param>
/// <param name="standardCode">The standard code, for example <c>invalid_grant</c> or <c>access_denied</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class OAuth2ErrorCodeAttribute(string code, string standardCode) : Attribute
{
    /// <summary>The provider's code.</summary>
    public string Code { get; } = code;

    /// <summary>The standard code.</summary>
    public string StandardCode { get; } = standardCode;
}

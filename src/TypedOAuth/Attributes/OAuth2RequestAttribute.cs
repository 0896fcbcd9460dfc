namespace TypedOAuth;

/// <summary>Declares the method, the format and the authentication of requests to a provider that differs from the specifications.</summary>
/// <param name="on">The requests that the declaration applies to.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class OAuth2RequestAttribute(OAuth2Requests on) : Attribute
{
    private OAuth2ClientAuthentication? _authentication;

    /// <summary>The requests that the declaration applies to.</summary>
    public OAuth2Requests On { get; } = on;

    /// <summary>The HTTP method. The default is POST, for UserInfo requests GET.</summary>
    /// <remarks>The property has no effect on authorization requests and on the application's API requests.</remarks>
    public OAuth2HttpMethod Method { get; set; }

    /// <summary>The format of the parameters. The default is a form, for GET the query.</summary>
    public OAuth2RequestFormat Format { get; set; }

    /// <summary>The authentication of the client. The default is <see cref="OAuth2ClientAttribute.ClientAuthentication"/>.</summary>
    public OAuth2ClientAuthentication Authentication
    {
        get => _authentication ?? default;
        set => _authentication = value;
    }

    /// <summary>The encoding of a space in the authorization request. The default is <c>%20</c>.</summary>
    public OAuth2SpaceEncoding SpaceEncoding { get; set; }

    /// <summary>Characters that are not percent-encoded in the values of the authorization request, for example <c>,:/</c>.</summary>
    /// <remarks>
    /// The default is none besides the unreserved characters of RFC 3986 §2.3. Only <c>! $ ' ( ) * , / : ; @</c> and <c>?</c> are possible,
    /// because other characters would end the value.
    /// </remarks>
    public string UnescapedCharacters { get; set; } = "";

    /// <summary>The declared authentication; <see langword="null"/> if none is declared.</summary>
    internal OAuth2ClientAuthentication? DeclaredAuthentication => _authentication;
}

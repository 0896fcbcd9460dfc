namespace TypedOAuth;

/// <summary>Adds a header to requests to the provider, or replaces a header that the library sends.</summary>
/// <remarks>
/// A value can contain the placeholders of <see cref="OAuth2RequestParameterAttribute"/>. A header of API requests that contains
/// <c>{access_token}</c> replaces <c>Authorization: Bearer</c>, for example <c>("X-Shopify-Access-Token", "{access_token}")</c>.
/// </remarks>
/// <param name="header">The header's name (RFC 9110 §5.1).</param>
/// <param name="value">The value, with placeholders.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class OAuth2RequestHeaderAttribute(string header, string value) : Attribute
{
    /// <summary>The header's name.</summary>
    public string Header { get; } = header;

    /// <summary>The value, with placeholders.</summary>
    public string Value { get; } = value;

    /// <summary>The requests that the declaration applies to. The default is <see cref="OAuth2Requests.AnyToken"/>.</summary>
    /// <remarks>The browser sends the authorization request, so <see cref="OAuth2Requests.Authorization"/> has no effect.</remarks>
    public OAuth2Requests On { get; set; } = OAuth2Requests.AnyToken;
}

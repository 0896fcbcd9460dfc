namespace TypedOAuth;

/// <summary>Declares that the provider signs the parameters of the authorization response with the client secret (HMAC-SHA256).</summary>
/// <remarks>
/// The signed text consists of all other parameters, sorted by name, as <c>name=value</c> with <c>&amp;</c> between them. A response without
/// a valid signature is refused before the code is sent.
/// </remarks>
/// <param name="parameter">The parameter that contains the signature, for example <c>hmac</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class OAuth2CallbackSignatureAttribute(string parameter) : Attribute
{
    /// <summary>The parameter that contains the signature.</summary>
    public string Parameter { get; } = parameter;

    /// <summary>The encoding of the signature. The default is <see cref="OAuth2SignatureEncoding.Hex"/>.</summary>
    public OAuth2SignatureEncoding Encoding { get; set; }
}

namespace TypedOAuth;

/// <summary>Specifies how a signature is written as text.</summary>
public enum OAuth2SignatureEncoding
{
    /// <summary>Hexadecimal digits in any case. This is the default.</summary>
    Hex = 0,

    /// <summary>Base64 (RFC 4648 §4).</summary>
    Base64 = 1,

    /// <summary>Base64 for URLs without padding (RFC 4648 §5).</summary>
    Base64Url = 2,
}

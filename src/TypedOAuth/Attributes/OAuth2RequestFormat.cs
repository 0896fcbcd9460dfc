namespace TypedOAuth;

/// <summary>Specifies how a request to the provider contains its parameters.</summary>
public enum OAuth2RequestFormat
{
    /// <summary>The standard format: a form in the body (RFC 6749 appendix B); the query if the method is GET.</summary>
    Standard = 0,

    /// <summary>A form in the body (<c>application/x-www-form-urlencoded</c>).</summary>
    Form = 1,

    /// <summary>A JSON object in the body (<c>application/json</c>).</summary>
    Json = 2,

    /// <summary>The query of the endpoint. The body is empty.</summary>
    Query = 3,
}

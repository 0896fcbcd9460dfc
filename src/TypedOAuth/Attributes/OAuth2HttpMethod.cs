namespace TypedOAuth;

/// <summary>Specifies the HTTP method of a request to the provider (RFC 9110 §9.3).</summary>
public enum OAuth2HttpMethod
{
    /// <summary>The standard method: POST for token and revocation requests, GET for UserInfo requests.</summary>
    Standard = 0,

    /// <summary>GET. The parameters are sent in the query.</summary>
    Get = 1,

    /// <summary>POST.</summary>
    Post = 2,

    /// <summary>PUT.</summary>
    Put = 3,

    /// <summary>PATCH.</summary>
    Patch = 4,

    /// <summary>DELETE.</summary>
    Delete = 5,
}

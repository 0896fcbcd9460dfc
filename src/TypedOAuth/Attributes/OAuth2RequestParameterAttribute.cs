namespace TypedOAuth;

/// <summary>Adds, renames, replaces or removes a parameter of requests to the provider.</summary>
/// <remarks>
/// <para>
/// A value can contain placeholders: <c>{client_id}</c>, <c>{client_secret}</c>, <c>{code}</c>, <c>{redirect_uri}</c>, <c>{code_verifier}</c>,
/// <c>{state}</c>, <c>{scope}</c>, <c>{refresh_token}</c>, <c>{access_token}</c>, <c>{token}</c> (the revoked token), <c>{account}</c> (the account's
/// id), <c>{new_guid}</c> (a new identifier for each request), the names of endpoint parameters, callback fields and token fields, and <c>{basic:client_id:client_secret}</c> for credentials in Base64
/// (RFC 7617).
/// </para>
/// <para>A placeholder that has no value in a request omits the parameter.</para>
/// </remarks>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class OAuth2RequestParameterAttribute : Attribute
{
    /// <summary>Changes a standard parameter, which <see cref="RenameTo"/> or <see cref="Remove"/> describes.</summary>
    /// <param name="name">The standard name, for example <c>client_id</c>.</param>
    public OAuth2RequestParameterAttribute(string name) => Name = name;

    /// <summary>Adds a parameter, or replaces the value of a standard parameter.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The value without encoding, with placeholders.</param>
    public OAuth2RequestParameterAttribute(string name, string value) => (Name, Value) = (name, value);

    /// <summary>The parameter's name; for a standard parameter, the standard name.</summary>
    public string Name { get; }

    /// <summary>The value without encoding, with placeholders; <see langword="null"/> for the standard value.</summary>
    public string? Value { get; }

    /// <summary>The requests that the declaration applies to. The default is <see cref="OAuth2Requests.AnyToken"/>.</summary>
    public OAuth2Requests On { get; set; } = OAuth2Requests.AnyToken;

    /// <summary>The name that is sent. The default is <see cref="Name"/>.</summary>
    public string? RenameTo { get; set; }

    /// <summary>Whether the parameter is omitted. The default is <see langword="false"/>.</summary>
    public bool Remove { get; set; }

    /// <summary>Whether the parameter is sent in the query, although other parameters are in the body. The default is <see langword="false"/>.</summary>
    /// <remarks>Servers and proxies log queries, so do not send secrets in a query unless the provider requires it (RFC 9700 §4.3.2).</remarks>
    public bool InQuery { get; set; }
}

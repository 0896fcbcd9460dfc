namespace TypedOAuth.Generated;

/// <summary>Implemented by each client's <c>Scope</c> type.</summary>
public interface IOAuth2Scope
{
    /// <summary>The scope as the authorization server knows it (RFC 6749 §3.3).</summary>
    string Value { get; }
}

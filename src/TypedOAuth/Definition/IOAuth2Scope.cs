namespace TypedOAuth.Generated;

/// <summary>Represents a scope of a client. Each client's <c>Scope</c> type implements this interface.</summary>
public interface IOAuth2Scope
{
    /// <summary>The scope's value at the authorization server (RFC 6749 §3.3).</summary>
    string Value { get; }
}

namespace TypedOAuth.Generated;

/// <summary>Implemented by each client's <c>AuthData</c>, so that the runtime can create one without reflection.</summary>
/// <typeparam name="TSelf">The implementing record.</typeparam>
public interface IOAuth2AuthData<TSelf>
    where TSelf : OAuth2AuthData, IOAuth2AuthData<TSelf>
{
    /// <summary>Creates the record from a token response.</summary>
    /// <param name="response">The response.</param>
    /// <returns>The record.</returns>
    static abstract TSelf Create(OAuth2TokenResponse response);

    /// <summary>Gives the declared members to the codec that stores them; there are none unless the client declares some.</summary>
    /// <param name="values">Receives a value for each of the definition's fields, in their order.</param>
    void CopyFieldsTo(Span<OAuth2TokenFieldValue> values)
    {
    }
}

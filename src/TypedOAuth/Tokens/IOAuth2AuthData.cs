namespace TypedOAuth.Generated;

/// <summary>Creates a client's <c>AuthData</c> without reflection. Each generated <c>AuthData</c> implements this interface.</summary>
/// <typeparam name="TSelf">The implementing record.</typeparam>
public interface IOAuth2AuthData<TSelf>
    where TSelf : OAuth2AuthData, IOAuth2AuthData<TSelf>
{
    /// <summary>Creates the record from a token response.</summary>
    /// <param name="response">The response.</param>
    /// <returns>The record.</returns>
    static abstract TSelf Create(OAuth2TokenResponse response);

    /// <summary>Copies the declared members for storage. The default implementation copies no members.</summary>
    /// <param name="values">Receives one value per token field of the definition, in the definition's order, and then one per callback field.</param>
    void CopyFieldsTo(Span<OAuth2TokenFieldValue> values)
    {
    }
}

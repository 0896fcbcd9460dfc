namespace TypedOAuth.Protocol.IdTokens;

/// <summary>Says whose account the first ID token of a connection named; those of refreshes have to name the same (OpenID Connect Core §12.2).</summary>
/// <param name="Issuer">The first token's <c>iss</c>.</param>
/// <param name="Audiences">The first token's <c>aud</c>.</param>
/// <param name="Subject">The first token's <c>sub</c>.</param>
internal sealed record IdTokenIdentity(string Issuer, IReadOnlyList<string> Audiences, string Subject)
{
    /// <summary>Takes the three claims of a token.</summary>
    public static IdTokenIdentity Of(IdTokenClaims claims) => new(claims.Issuer, claims.Audiences, claims.Subject);

    /// <summary>Whether a later token is for the same account and for each of the same audiences. Issuers are compared by the caller.</summary>
    public bool IsContinuedBy(IdTokenIdentity later) =>
        string.Equals(Subject, later.Subject, StringComparison.Ordinal)
        && Audiences.All(audience => later.Audiences.Contains(audience, StringComparer.Ordinal));

    /// <summary>Names the type only: the subject is a person's.</summary>
    public override string ToString() => nameof(IdTokenIdentity);
}

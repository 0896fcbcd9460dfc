namespace TypedOAuth.Protocol.IdTokens;

/// <summary>Identifies the account in the first ID token of a connection.</summary>
/// <remarks>The ID tokens of refreshes must name the same account (OpenID Connect Core §12.2).</remarks>
/// <param name="Issuer">The first token's <c>iss</c>.</param>
/// <param name="Audiences">The first token's <c>aud</c>.</param>
/// <param name="Subject">The first token's <c>sub</c>.</param>
internal sealed record IdTokenIdentity(string Issuer, IReadOnlyList<string> Audiences, string Subject)
{
    /// <summary>Creates the identity from the claims of a token.</summary>
    public static IdTokenIdentity Of(IdTokenClaims claims) => new(claims.Issuer, claims.Audiences, claims.Subject);

    /// <summary>Returns whether a later token has the same subject and contains each of the audiences. The caller compares issuers.</summary>
    public bool IsContinuedBy(IdTokenIdentity later) =>
        string.Equals(Subject, later.Subject, StringComparison.Ordinal)
        && Audiences.All(audience => later.Audiences.Contains(audience, StringComparer.Ordinal));

    /// <summary>Returns the type name only, because the subject identifies a person.</summary>
    public override string ToString() => nameof(IdTokenIdentity);
}

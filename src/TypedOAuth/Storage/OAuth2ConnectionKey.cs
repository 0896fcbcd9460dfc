namespace TypedOAuth.Storage;

/// <summary>Identifies one user's connection with one client.</summary>
/// <param name="Alias">The client's alias.</param>
/// <param name="UserId">The application's identifier of the user; any well-formed text, compared ordinally.</param>
/// <param name="Account">
/// The id of the account at the provider if the client allows several accounts per user; empty for every other client.
/// </param>
public readonly record struct OAuth2ConnectionKey(string Alias, string UserId, string Account = "")
{
    /// <summary>Compares two keys ordinally.</summary>
    /// <param name="other">The other key.</param>
    /// <returns>Whether both keys identify the same connection.</returns>
    public bool Equals(OAuth2ConnectionKey other) => UserId == other.UserId && Account == other.Account && Alias == other.Alias;

    /// <summary>Returns a hash code of the user and the account.</summary>
    /// <remarks>The hash code omits the alias, because a table has many users and few clients.</remarks>
    /// <returns>The hash code.</returns>
    public override int GetHashCode() =>
        string.IsNullOrEmpty(Account) ? (UserId ?? "").GetHashCode(StringComparison.Ordinal) : HashCode.Combine(UserId, Account);
}

using TypedOAuth.Storage;

namespace TypedOAuth.Tokens;

/// <summary>Compares the keys of one client's connections: the alias is the same in all of them.</summary>
internal sealed class ConnectionKeyComparer : IEqualityComparer<OAuth2ConnectionKey>
{
    private ConnectionKeyComparer()
    {
    }

    public static ConnectionKeyComparer Instance { get; } = new();

    public bool Equals(OAuth2ConnectionKey x, OAuth2ConnectionKey y) =>
        string.Equals(x.UserId, y.UserId) && string.Equals(x.Account, y.Account);

    public int GetHashCode(OAuth2ConnectionKey obj) =>
        obj.Account.Length == 0 ? obj.UserId.GetHashCode(StringComparison.Ordinal) : HashCode.Combine(obj.UserId, obj.Account);
}

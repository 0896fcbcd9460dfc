namespace TypedOAuth.Storage;

/// <summary>Tracks which user of a client holds which account. Not safe for concurrent use: the store's lock protects it.</summary>
internal sealed class InMemoryAccountClaims
{
    /// <summary>The user of each claimed account, with the number of connections through which this user holds the claim.</summary>
    private readonly Dictionary<(string Alias, string Account), (string UserId, int Connections)> _holders = [];

    public bool IsHeldByAnother(OAuth2ConnectionKey key, string? account) =>
        account is not null && _holders.TryGetValue((key.Alias, account), out var holder) && holder.UserId != key.UserId;

    /// <summary>Replaces the claim of one connection; <see langword="null"/> stands for no claim.</summary>
    public void Replace(OAuth2ConnectionKey key, string? former, string? account)
    {
        if (former == account)
        {
            return;
        }

        if (former is not null)
        {
            Change(key, former, by: -1);
        }

        if (account is not null)
        {
            Change(key, account, by: 1);
        }
    }

    private void Change(OAuth2ConnectionKey key, string account, int by)
    {
        var connections = _holders.GetValueOrDefault((key.Alias, account)).Connections + by;
        if (connections == 0)
        {
            _holders.Remove((key.Alias, account));
        }
        else
        {
            _holders[(key.Alias, account)] = (key.UserId, connections);
        }
    }
}

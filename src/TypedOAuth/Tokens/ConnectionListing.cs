using System.Runtime.CompilerServices;
using TypedOAuth.Configuration;
using TypedOAuth.Generated;
using TypedOAuth.Storage;
using TypedOAuth.Tokens.Records;

namespace TypedOAuth.Tokens;

/// <summary>Lists the connections of all users of a client, page by page.</summary>
internal sealed class ConnectionListing<TAuthData>(
    ClientContext context, ConnectionRecords<TAuthData> records, ConnectionDescriber<TAuthData> describer)
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    private const int PageSize = 200;

    /// <summary>Lists the connections. Connections that are being disconnected are omitted.</summary>
    /// <exception cref="OAuth2TransientException">The store is unavailable.</exception>
    public async IAsyncEnumerable<OAuth2UserConnection> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var query = new OAuth2ConnectionQuery { Alias = context.Alias, IncludesPayloads = true, PageSize = PageSize };
        do
        {
            var calledAt = context.Time.GetTimestamp();
            var page = await records.ListAsync(query, cancellationToken).ConfigureAwait(false);
            var clock = new StoreClock(page.StoreTime, calledAt);
            foreach (var entry in page.Entries)
            {
                var stored = records.ReadListed(entry, clock);
                if (!stored.IsDisconnected)
                {
                    yield return new()
                    {
                        UserId = entry.Key.UserId,
                        Account = entry.Key.Account is { Length: > 0 } account ? account : null,
                        Connection = describer.Describe(stored, clock.GetNow(context.Time), context.Settings),
                    };
                }
            }

            query = query with { ContinuationToken = page.ContinuationToken };
        }
        while (query.ContinuationToken is not null);
    }
}

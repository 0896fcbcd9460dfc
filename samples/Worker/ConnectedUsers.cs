using System.Runtime.CompilerServices;
using TypedOAuth.Storage;

namespace WorkerSample;

/// <summary>Lists the users of a client from the store, page by page, so that the worker needs little memory for many users.</summary>
internal sealed class ConnectedUsers(IOAuth2TokenStore store)
{
    /// <summary>Lists the users that have, or had, a connection with the client.</summary>
    public async IAsyncEnumerable<string> ListAsync(string alias, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var query = new OAuth2ConnectionQuery { Alias = alias };
        do
        {
            var page = await store.ListAsync(query, cancellationToken);
            foreach (var entry in page.Entries)
            {
                yield return entry.Key.UserId;
            }

            query = query with { ContinuationToken = page.ContinuationToken };
        }
        while (query.ContinuationToken is not null);
    }
}

using TypedOAuth.Tokens.Renewal;

namespace TypedOAuth.Generated;

/// <content>Implements the members for all users of the client.</content>
public sealed partial class OAuth2ClientCore<TAuthData>
{
    internal override IConnectionRenewer Renewer => _graph.Renewer;

    internal override IAsyncEnumerable<OAuth2UserConnection> ListUsersAsync(CancellationToken cancellationToken)
    {
        ThrowUnlessConfigured();
        return _graph.Listing.ListAsync(cancellationToken);
    }
}

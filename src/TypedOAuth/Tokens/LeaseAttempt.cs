namespace TypedOAuth.Tokens;

/// <summary>Says how an attempt to take a lease ended: with the lease, with a token that makes it unnecessary, or with neither.</summary>
/// <param name="Lease">The lease; <see langword="null"/> if it was not taken.</param>
/// <param name="Newer">The token that another process has saved meanwhile; <see langword="null"/> if there is none.</param>
internal readonly record struct LeaseAttempt<TAuthData>(ConnectionLease<TAuthData>? Lease, CachedToken<TAuthData>? Newer)
    where TAuthData : OAuth2AuthData, Generated.IOAuth2AuthData<TAuthData>;

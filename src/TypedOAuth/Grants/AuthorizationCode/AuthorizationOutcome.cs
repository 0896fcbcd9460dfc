using TypedOAuth.Hosting;

namespace TypedOAuth.Grants.AuthorizationCode;

/// <summary>Represents the result of an authorization with its tokens, from which a host creates a page or an exception.</summary>
internal sealed class AuthorizationOutcome<TAuthData> : OAuth2AuthorizationResult
    where TAuthData : OAuth2AuthData
{
    /// <summary>The saved tokens; <see langword="null"/> if the authorization or the callback failed.</summary>
    public TAuthData? AuthData { get; init; }

    /// <summary>Returns the user and the tokens.</summary>
    /// <exception cref="OAuth2Exception">The authorization failed.</exception>
    public OAuth2Authorized<TAuthData> GetAuthorized() => Failure is null
        ? new(UserId!, AuthData!)
        : throw (Exception as OAuth2Exception ?? new OAuth2ProtocolException(
            $"The authorization failed: '{Failure.Error.Code}' ({Failure.Error.Description}). Start a new authorization.", Failure.Error, Exception));
}

using TypedOAuth.Hosting;

namespace TypedOAuth.Grants.AuthorizationCode;

/// <summary>Says how an authorization ended, with the tokens if it succeeded: a web host makes a page of it, a native one an exception.</summary>
internal sealed class AuthorizationOutcome<TAuthData> : OAuth2AuthorizationResult
    where TAuthData : OAuth2AuthData
{
    /// <summary>The saved tokens; <see langword="null"/> if the authorization failed, or the application's callback after it.</summary>
    public TAuthData? AuthData { get; init; }

    /// <summary>Returns the user and the tokens.</summary>
    /// <exception cref="OAuth2Exception">The authorization failed.</exception>
    public OAuth2Authorized<TAuthData> GetAuthorized() => Failure is null
        ? new(UserId!, AuthData!)
        : throw (Exception as OAuth2Exception ?? new OAuth2ProtocolException(
            $"The authorization failed: '{Failure.Error.Code}' ({Failure.Error.Description}). Begin it again.", Failure.Error, Exception));
}

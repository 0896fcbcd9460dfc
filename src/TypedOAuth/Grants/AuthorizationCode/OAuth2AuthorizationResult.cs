using System.Text.Json.Serialization;
using TypedOAuth.Grants.AuthorizationCode;

namespace TypedOAuth.Hosting;

/// <summary>Represents the result of an authorization.</summary>
public abstract class OAuth2AuthorizationResult
{
    private protected OAuth2AuthorizationResult()
    {
    }

    /// <summary>Whether the user's token was saved and the callback succeeded.</summary>
    public bool Succeeded => Failure is null;

    /// <summary>The application's identifier of the user; <see langword="null"/> if the authorization is unknown.</summary>
    /// <remarks>The value is also <see langword="null"/> if the authorization belongs to another browser or user.</remarks>
    public string? UserId { get; internal init; }

    /// <summary>The local path to which the browser returns; <see langword="null"/> for a page of this library.</summary>
    /// <remarks>
    /// The browser is redirected immediately, or continues from the page that shows a <see cref="Message"/>. The value is also
    /// <see langword="null"/> if the authorization belongs to another browser or user.
    /// </remarks>
    public string? ReturnUrl { get; internal init; }

    /// <summary>
    /// The text that the callback returned for the user, which is not HTML; <see langword="null"/> if the callback returned none.
    /// </summary>
    public string? Message { get; internal init; }

    /// <summary>The failure; <see langword="null"/> if the authorization succeeded.</summary>
    public OAuth2AuthorizationFailure? Failure { get; internal init; }

    /// <summary>The exception that caused the failure, for logs and for callers without a page; <see langword="null"/> for none.</summary>
    public Exception? Exception { get; internal init; }

    /// <summary>The ticket for new tokens that require the user's decision; <see langword="null"/> if no decision is required.</summary>
    /// <remarks>
    /// The ticket is set if the failure is <see cref="OAuth2AuthorizationFailureKind.ReplacementUnconfirmed"/> and the browser is bound. Pass it
    /// to <see cref="OAuth2ClientCore.CompleteReplacementAsync"/> or <see cref="OAuth2ClientCore.DeclineReplacementAsync"/> within the lifetime
    /// of an authorization, ten minutes by default. The ticket is a secret: keep it in a cookie of the browser, not in a URL.
    /// </remarks>
    [JsonIgnore]
    public string? ReplacementTicket { get; internal init; }

    /// <summary>The account of the authorization; <see langword="null"/> if it is unknown.</summary>
    internal OAuth2Account? Account { get; init; }

    /// <summary>The failed authorization, which the same browser and user can repeat.</summary>
    internal PendingAuthorization? Repeatable { get; init; }
}

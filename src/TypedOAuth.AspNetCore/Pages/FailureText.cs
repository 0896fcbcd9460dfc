using Microsoft.AspNetCore.Http;
using TypedOAuth.AspNetCore.Pages.Parts;
using TypedOAuth.Hosting;

namespace TypedOAuth.AspNetCore.Pages;

/// <summary>Describes a failure. The texts <c>Failure.{Name}Title</c> and <c>Failure.{Name}Text</c> say what happened and what to do.</summary>
/// <param name="Name">The failure's name.</param>
/// <param name="Status">The page's status.</param>
/// <param name="Mark">The mark between application and provider.</param>
/// <param name="Way">The first action that the page offers.</param>
internal sealed record FailureText(string Name, int Status, PairMark Mark, FailureWay Way)
{
    public static readonly FailureText Denied = new(nameof(Denied), StatusCodes.Status400BadRequest, PairMark.Denied, FailureWay.TryAgain);
    public static readonly FailureText Unavailable = new(nameof(Unavailable), StatusCodes.Status502BadGateway, PairMark.Error, FailureWay.TryAgain);
    public static readonly FailureText Refused = new(nameof(Refused), StatusCodes.Status400BadRequest, PairMark.Error, FailureWay.TryAgain);
    public static readonly FailureText Storage = new(nameof(Storage), StatusCodes.Status503ServiceUnavailable, PairMark.Error, FailureWay.TryAgain);
    public static readonly FailureText WrongIssuer = new(nameof(WrongIssuer), StatusCodes.Status400BadRequest, PairMark.Error, FailureWay.TryAgain);
    public static readonly FailureText AttemptOver = new(nameof(AttemptOver), StatusCodes.Status400BadRequest, PairMark.Expired, FailureWay.TryAgain);
    public static readonly FailureText Expired = new(nameof(Expired), StatusCodes.Status400BadRequest, PairMark.Expired, FailureWay.GoToConnections);
    public static readonly FailureText AccountTaken = new(nameof(AccountTaken), StatusCodes.Status409Conflict, PairMark.Error, FailureWay.GoToConnections);
    public static readonly FailureText AccountUnknown = new(nameof(AccountUnknown), StatusCodes.Status400BadRequest, PairMark.Error, FailureWay.TryAgain);
    public static readonly FailureText Foreign = new(nameof(Foreign), StatusCodes.Status403Forbidden, PairMark.Foreign, FailureWay.GoToConnections);
    public static readonly FailureText Malformed = new(nameof(Malformed), StatusCodes.Status400BadRequest, PairMark.Error, FailureWay.GoToConnections);
    public static readonly FailureText Unfinished =
        new(nameof(Unfinished), StatusCodes.Status500InternalServerError, PairMark.Error, FailureWay.GoToConnections);
    public static readonly FailureText WrongBrowser = new(nameof(WrongBrowser), StatusCodes.Status400BadRequest, PairMark.Error, FailureWay.TryAgain);
    public static readonly FailureText WrongUser = new(nameof(WrongUser), StatusCodes.Status400BadRequest, PairMark.Error, FailureWay.SignIn);
    public static readonly FailureText SignIn = new(nameof(SignIn), StatusCodes.Status401Unauthorized, PairMark.Error, FailureWay.SignIn);
    public static readonly FailureText NeedsLink = new(nameof(NeedsLink), StatusCodes.Status401Unauthorized, PairMark.Error, FailureWay.Back);
    public static readonly FailureText NotSetUp = new(nameof(NotSetUp), StatusCodes.Status500InternalServerError, PairMark.Error, FailureWay.Back);
    public static readonly FailureText UnknownUser = new(nameof(UnknownUser), StatusCodes.Status403Forbidden, PairMark.Error, FailureWay.Back);
    public static readonly FailureText Kept = new(nameof(Kept), StatusCodes.Status409Conflict, PairMark.Error, FailureWay.GoToConnections);
    public static readonly FailureText OtherAccount = new(nameof(OtherAccount), StatusCodes.Status409Conflict, PairMark.Error, FailureWay.GoToConnections);
    public static readonly FailureText List = new(nameof(List), StatusCodes.Status503ServiceUnavailable, PairMark.Error, FailureWay.TryAgain);

    /// <summary>All failures.</summary>
    public static IReadOnlyList<FailureText> All { get; } =
    [
        Denied, Unavailable, Refused, Storage, WrongIssuer, AttemptOver, Expired, AccountTaken, AccountUnknown, Foreign, Malformed, Unfinished,
        WrongBrowser, WrongUser, SignIn, NeedsLink, NotSetUp, UnknownUser, Kept, OtherAccount, List,
    ];

    /// <summary>Whether the same browser and user may begin again.</summary>
    public bool CanRetry => Way == FailureWay.TryAgain;

    /// <summary>Returns the texts of a failed authorization. An earlier connection is kept, so the texts say that nothing has changed.</summary>
    public static FailureText For(OAuth2AuthorizationFailure failure) => failure.Kind switch
    {
        OAuth2AuthorizationFailureKind.AccessDenied => Denied,
        OAuth2AuthorizationFailureKind.UnknownState => AttemptOver,
        OAuth2AuthorizationFailureKind.WrongBrowser => WrongBrowser,
        OAuth2AuthorizationFailureKind.WrongUser => WrongUser,
        OAuth2AuthorizationFailureKind.WrongIssuer or OAuth2AuthorizationFailureKind.IdTokenInvalid => WrongIssuer,
        OAuth2AuthorizationFailureKind.ProviderUnavailable => Unavailable,
        OAuth2AuthorizationFailureKind.UnexpectedAnswer => Unavailable,
        OAuth2AuthorizationFailureKind.StorageFailed => Storage,
        OAuth2AuthorizationFailureKind.CallbackFailed => Unfinished,
        OAuth2AuthorizationFailureKind.MalformedResponse => Malformed,
        OAuth2AuthorizationFailureKind.ReplacementUnconfirmed when failure.Error.Code == OAuth2ErrorCodes.AccountChanged => OtherAccount,
        OAuth2AuthorizationFailureKind.ReplacementUnconfirmed => Kept,
        OAuth2AuthorizationFailureKind.AccountUnknown => AccountUnknown,
        OAuth2AuthorizationFailureKind.AccountTaken => AccountTaken,
        _ => Refused,
    };
}

namespace TypedOAuth.AspNetCore.Diagnostics;

/// <summary>Lists the ids of all log entries of this package.</summary>
/// <remarks>Operators filter by these ids, so an id never changes and is never used again.</remarks>
internal static class EventIds
{
    public const int UsesOwnAddress = 201;
    public const int FailureShown = 202;
    public const int ActionFailed = 203;
    public const int BeginFailed = 204;
    public const int UserIsNotNamed = 205;
    public const int KeysGoWithContainer = 206;
    public const int CallbackUnavailable = 207;
    public const int FailuresAbound = 210;
    public const int FailureShownAgain = 211;
    public const int BeginFailedAgain = 212;
    public const int AccentIsHardToRead = 213;
    public const int UserIsNotDescribed = 214;
    public const int RedirectUri = 219;
    public const int RedirectUriUnknown = 220;
    public const int SentToConnect = 221;
    public const int ConnectingDoesNotHelp = 222;
    public const int CallbackUnavailableAgain = 223;
    public const int ClientIsNotMapped = 227;
}

namespace TypedOAuth.Diagnostics;

/// <summary>Lists the ids of all log entries.</summary>
/// <remarks>Operators filter by id, so an id never changes and is never reused with another meaning.</remarks>
internal static class EventIds
{
    // Category TypedOAuth.Tokens
    public const int Refreshed = 1;
    public const int RefreshFailed = 2;
    public const int AuthorizationEnded = 3;
    public const int Unreadable = 4;
    public const int WriteFailed = 5;
    public const int RevocationFailed = 6;
    public const int RefreshedElsewhere = 7;
    public const int LeaseReleaseFailed = 8;
    public const int UnsavedGivenUp = 9;
    public const int StillUnderWay = 10;
    public const int RefreshTokenKept = 11;
    public const int Indeterminate = 12;
    public const int ObserverFailed = 13;
    public const int ChangesNotCleared = 14;
    public const int FailureNotSaved = 15;
    public const int ServedDuringOutage = 16;
    public const int StatusUnavailable = 225;

    // Category TypedOAuth.Flow
    public const int Begun = 101;
    public const int Authorized = 102;
    public const int AuthorizationFailed = 103;
    public const int AuthorizationDeclined = 110;
    public const int UnknownResponsesAbound = 111;
    public const int UnknownResponse = 112;
    public const int ForeignAnswer = 113;
    public const int ReplacementOffered = 114;
    public const int ReplacementDeclined = 115;
    public const int OneTimeRecordUnreadable = 116;

    // Category TypedOAuth.Audit
    public const int AuditConnected = 601;
    public const int AuditReconnected = 602;
    public const int AuditRefreshed = 603;
    public const int AuditRead = 604;
    public const int AuditEnded = 605;
    public const int AuditDisconnected = 606;

    // Category TypedOAuth.Renewal
    public const int RenewalPaused = 701;
    public const int RenewalResumed = 702;
    public const int RenewalRoundFailed = 703;
    public const int RenewalExpiresSoon = 704;
    public const int RenewalExpired = 705;
    public const int RenewalAdopted = 706;

    // Category TypedOAuth.Settings
    public const int ChangeRefused = 201;
    public const int NotConfigured = 218;
}

using TypedOAuth.Hosting;

namespace TypedOAuth.AspNetCore.Pages;

/// <summary>What the connections page says after a change.</summary>
/// <param name="Text">The words.</param>
/// <param name="IsGood">Whether the change was made as it was asked for.</param>
internal sealed record NoticeText(string Text, bool IsGood)
{
    public const string Refreshed = "refreshed";
    public const string NotRefreshed = "not-refreshed";
    public const string Ended = "ended";
    public const string Disconnected = "disconnected";
    public const string NotRevoked = "not-revoked";
    public const string NotTold = "not-told";
    public const string NotDisconnected = "not-disconnected";
    public const string Expired = "expired";

    public static NoticeText? For(string kind, OAuth2ClientCore? client)
    {
        var name = client?.Definition.DisplayName ?? "The provider";
        return kind switch
        {
            Refreshed => new($"{name}: the access was renewed.", true),
            NotRefreshed => new($"{name} could not renew the access now. The connection is kept; try again later.", false),
            Ended => new($"{name}: the access could not be renewed.", false),
            Disconnected => new($"{name} is disconnected.", true),
            NotRevoked => new(
                $"{name} is disconnected here, but did not confirm it. To be sure, remove this application in your {name} account too.", false),
            NotTold => new(
                $"{name} is disconnected here. {name} was not told: to end the access there too, remove this application in your {name} account.", true),
            NotDisconnected => new($"{name} could not be disconnected now. Please try again.", false),
            Expired => new("The page was too old, so nothing was changed. Please try again.", false),
            _ => null,
        };
    }
}

using TypedOAuth.Hosting;

namespace TypedOAuth.AspNetCore.Pages;

/// <summary>What the connections page says after a change.</summary>
/// <param name="Text">The words.</param>
/// <param name="IsGood">Whether the change was made as it was asked for.</param>
internal sealed record NoticeText(string Text, bool IsGood)
{
    public static NoticeText? For(NoticeKind kind, OAuth2ClientCore? client)
    {
        var name = client?.Definition.DisplayName ?? "The provider";
        return kind switch
        {
            NoticeKind.Connected => new($"{name} is connected.", true),
            NoticeKind.Reconnected => new($"{name} is connected again.", true),
            NoticeKind.AccessUpdated => new($"The access to {name} is updated.", true),
            NoticeKind.Partial => new($"{name} is connected, but some permissions were not granted. Some features may not work.", false),
            NoticeKind.Refreshed => new($"{name}: the access was renewed.", true),
            NoticeKind.NotRefreshed => new($"{name} could not renew the access now. The connection is kept; try again later.", false),
            NoticeKind.Ended => new($"{name}: the access could not be renewed.", false),
            NoticeKind.Disconnected => new($"{name} is disconnected.", true),
            NoticeKind.NotConfirmed => new(
                $"{name} is disconnected here, but did not confirm it. To be sure, remove this application in your {name} account too.", false),
            NoticeKind.DisconnectedStays => new(
                $"{name} is disconnected here. {name} was not told: to end the access there too, remove this application in your {name} account.", true),
            NoticeKind.NotDisconnected => new($"{name} could not be disconnected now. Please try again.", false),
            NoticeKind.Stale => new("The page was too old, so nothing was changed. Please try again.", false),
            _ => null,
        };
    }
}

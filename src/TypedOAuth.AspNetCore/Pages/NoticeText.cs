namespace TypedOAuth.AspNetCore.Pages;

/// <summary>Describes the result of a change.</summary>
/// <param name="Kind">The kind of notice; its text has the key <c>Notice.{Kind}</c>.</param>
/// <param name="Client">The client; <see langword="null"/> for a notice about the page.</param>
/// <param name="Account">The account's label; <see langword="null"/> if it is unknown.</param>
internal sealed record NoticeText(NoticeKind Kind, ClientView? Client, string? Account = null)
{
    /// <summary>Whether the notice reports a complete success. The user does not have to do anything else.</summary>
    public bool IsGood => Kind is NoticeKind.Connected or NoticeKind.Reconnected or NoticeKind.AccessUpdated
        or NoticeKind.Disconnected or NoticeKind.DisconnectedStays;

    /// <summary>The key of the text.</summary>
    public string Key => GetKey(Kind);

    /// <summary>Returns the notice of a kind; returns null if the notice concerns a client that does not exist.</summary>
    public static NoticeText? For(NoticeKind kind, ClientView? client, string? account = null) =>
        client is not null || kind == NoticeKind.Stale ? new(kind, client, account) : null;

    /// <summary>Returns the key of a kind's text.</summary>
    public static string GetKey(NoticeKind kind) => $"Notice.{kind}";
}

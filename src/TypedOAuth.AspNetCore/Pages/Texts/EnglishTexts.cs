using System.Collections.Frozen;

namespace TypedOAuth.AspNetCore.Pages.Texts;

/// <summary>Holds the pages' texts in English. Names in braces are placeholders, and two asterisks enclose bold text.</summary>
internal static class EnglishTexts
{
    public static FrozenDictionary<string, string> Table { get; } = new Dictionary<string, string>
    {
        ["Page.Title"] = "Connections",
        ["Page.Back"] = "Back to {app}",
        ["Page.SignedInAs"] = "Signed in as",
        ["Page.Privacy"] = "Privacy",
        ["Page.Support"] = "Support",
        ["Page.Lead"] = "Accounts that {app} can use on your behalf. Disconnect any of them at any time.",
        ["Section.Yours"] = "Your connections",
        ["Section.Available"] = "Available",
        ["Section.Other"] = "Other",
        ["Section.NotConfigured"] = "Not configured",
        ["Section.DevelopmentOnly"] = "Only visible in Development",
        ["State.Attention"] = "Needs attention",
        ["State.MoreAccess"] = "More access needed",
        ["State.Failing"] = "Temporary problem",
        ["State.Unknown"] = "Status unavailable",
        ["Meta.Connected"] = "Connected {date}",
        ["Meta.Accounts"] = "{count} accounts",
        ["Meta.UnknownAccount"] = "{provider} account",
        ["Meta.ThisAccount"] = "this {provider} account",
        ["Reason.Ended"] =
            "{provider} no longer accepts this connection. It may have been removed there, or the password may have changed. Reconnect "
            + "to continue.",
        ["Reason.Expired"] = "This connection has expired. Reconnect to continue.",
        ["Reason.Unreadable"] = "{app} can no longer read this connection. Reconnect to continue.",
        ["Reason.Interrupted"] = "{app} couldn’t finish renewing this connection. Reconnect to continue.",
        ["Reason.Changed"] = "{app} has changed how it connects to {provider}. Reconnect to continue.",
        ["Reason.MoreAccess"] = "{app} now also needs to:",
        ["Reason.Failing"] = "{provider} isn’t responding right now. {app} keeps trying; you don’t need to do anything.",
        ["Reason.Unknown"] = "{app} can’t check this connection right now. Reload the page in a few minutes.",
        ["Action.Connect"] = "Connect",
        ["Action.Reconnect"] = "Reconnect",
        ["Action.UpdateAccess"] = "Update access",
        ["Action.KeepConnection"] = "Keep current connection",
        ["Action.ReplaceConnection"] = "Replace connection",
        ["Action.Disconnect"] = "Disconnect",
        ["Action.Manage"] = "Manage",
        ["Action.AddAccount"] = "Add account",
        ["Action.Permissions"] = "Permissions",
        ["Action.Cancel"] = "Cancel",
        ["Action.TryAgain"] = "Try again",
        ["Action.GoToConnections"] = "Go to connections",
        ["Action.SignIn"] = "Sign in",
        ["Action.Dismiss"] = "Dismiss",
        ["Action.Copy"] = "Copy",
        ["Action.Copied"] = "Copied",
        ["Permissions.NotAllowed"] = "not allowed",
        ["Permissions.Default"] = "Standard access",
        ["Search.Label"] = "Search connections",
        ["Search.Submit"] = "Search",
        ["Search.Clear"] = "Show all connections",
        ["Search.None"] = "No matches for “{query}”",
        ["Search.Status"] = "Results: {count}",
        ["Search.Categories"] = "Categories",
        ["Empty.Title"] = "Nothing connected yet",
        ["Empty.NoneTitle"] = "No connections available",
        ["Empty.NoneText"] = "{app} doesn’t offer any connections yet.",
        ["Empty.Text"] = "Connect an account below to use it in {app}. You approve what {app} can access, and you can disconnect at any time.",
        ["Setup.Missing"] = "Missing settings",
        ["Setup.RedirectUri"] = "Redirect URI to register at {provider}",
        ["Disconnect.Title"] = "Disconnect {name}?",
        ["Disconnect.Ends"] = "{app} loses access to this account immediately.",
        ["Disconnect.Again"] = "You can connect it again at any time.",
        ["Disconnect.Revoked"] = "{app} also asks {provider} to revoke the access.",
        ["Disconnect.Stays"] =
            "{app} will still be listed in your {provider} settings, because {provider} doesn’t let apps remove themselves. You "
            + "can remove it there.",
        ["Disconnect.Settings"] = "Open {provider} settings",
        ["Link.NewTab"] = "opens in a new tab",
        ["Notice.Connected"] = "**{name} is connected.** {app} can now use {account}.",
        ["Notice.Reconnected"] = "**{name} is connected again.**",
        ["Notice.AccessUpdated"] = "**Access to {name} is updated.**",
        ["Notice.Partial"] = "**{name} is connected, but some permissions weren’t granted.** Some features may not work.",
        ["Notice.Disconnected"] = "**{name} is disconnected.** {provider} has revoked {app}’s access.",
        ["Notice.DisconnectedStays"] = "**{name} is disconnected.** {app} is still listed in your {provider} settings.",
        ["Notice.NotConfirmed"] =
            "**{name} is disconnected in {app}.** {provider} didn’t confirm it. To be sure, remove {app} in your {provider} "
            + "settings too.",
        ["Notice.NotDisconnected"] = "**{name} couldn’t be disconnected.** Nothing has changed. Please try again.",
        ["Notice.Stale"] = "**Nothing has changed.** This page was open for too long. Please try again.",
        ["Flow.ConfirmTitle"] = "Connect {name} to {app}?",
        ["Flow.ConfirmUser"] = "Your {app} account",
        ["Flow.ConfirmAllows"] = "{app} will be able to",
        ["Flow.Continue"] = "Continue to {provider}",
        ["Flow.ReplaceTitle"] = "Replace {oldAccount} with {account}?",
        ["Flow.ReplaceText"] =
            "{name} is connected with {oldAccount}, and you chose {account}. {app} can use one {provider} account at a time.",
        ["Flow.ReplaceNew"] = "If you replace the connection, {app} uses {account} from now on.",
        ["Flow.LossTitle"] = "Replace your connection to {name}?",
        ["Flow.LossText"] =
            "{provider} gave {app} access that can’t be renewed. Your current connection can be renewed, and it may belong to another "
            + "{provider} account.",
        ["Flow.LossKeep"] = "If you keep it, nothing changes.",
        ["Flow.LossReplace"] = "If you replace it, the current connection is lost, and you have to reconnect {name} when the new access ends.",
        ["Flow.KeptTitle"] = "Your connection to {name} is kept",
        ["Flow.KeptText"] = "Nothing has changed. You can close this page.",
        ["Flow.ConfirmHint"] =
            "You choose the account at {provider}, and {app} never sees your password. If this isn’t you, or you didn’t expect this page, cancel.",
        ["Flow.LeavingTitle"] = "Taking you to {provider}…",
        ["Flow.DoneTitle"] = "{name} is connected",
        ["Flow.DoneText"] = "{app} can now use {account}. You can close this page.",
        ["Failure.Reference"] = "Reference",
        ["Failure.Details"] = "Details",
        ["Failure.ErrorFrom"] = "Error from {provider}",
        ["Failure.ReferenceHint"] = "Still not working? Give this reference to {app} support.",
        ["Failure.KeptTitle"] = "Your connection to {name} is kept",
        ["Failure.KeptText"] =
            "{provider} gave {app} access that can’t be renewed, so {app} kept your current connection, which can be renewed. Nothing has changed. To "
            + "connect another account, disconnect {name} first.",
        ["Failure.OtherAccountTitle"] = "Your connection to {name} is kept",
        ["Failure.OtherAccountText"] =
            "You chose a different {provider} account from the connected one. Nothing has changed. To connect another account, disconnect {name} "
            + "first.",
        ["Failure.DeniedTitle"] = "{name} wasn’t connected",
        ["Failure.DeniedText"] = "Access was declined at {provider}, by you or by an administrator. Nothing has changed in {app}.",
        ["Failure.UnavailableTitle"] = "{provider} couldn’t be reached",
        ["Failure.UnavailableText"] =
            "{provider} didn’t respond as expected, so {name} wasn’t connected. Nothing has changed. Please try again in a few "
            + "minutes.",
        ["Failure.RefusedTitle"] = "{provider} didn’t accept the request",
        ["Failure.RefusedText"] = "{name} wasn’t connected. Nothing has changed. Please try again; if it happens again, contact support.",
        ["Failure.StorageTitle"] = "{name} couldn’t be connected",
        ["Failure.StorageText"] = "{app} has a temporary problem. Nothing has changed. Please try again in a few minutes.",
        ["Failure.WrongIssuerTitle"] = "The response didn’t come from {provider}",
        ["Failure.WrongIssuerText"] =
            "To be safe, {app} ignored it. Nothing has changed. Please try again; if it happens again, contact support.",
        ["Failure.AttemptOverTitle"] = "This attempt has ended",
        ["Failure.AttemptOverText"] = "It took too long, or it has already been completed. Nothing has changed. You can start again.",
        ["Failure.ExpiredTitle"] = "This link has expired",
        ["Failure.ExpiredText"] = "It has already been used, or it is too old. You can connect {name} on the connections page.",
        ["Failure.AccountTakenTitle"] = "This account is already in use",
        ["Failure.AccountTakenText"] = "Another {app} user has already connected {account}. Nothing has changed.",
        ["Failure.AccountUnknownTitle"] = "{name} wasn’t connected",
        ["Failure.AccountUnknownText"] =
            "{provider} didn’t tell {app} which account you chose. Nothing has changed. Please try again; if it happens again, contact support.",
        ["Failure.ForeignTitle"] = "This link isn’t for your account",
        ["Failure.ForeignText"] =
            "It would connect {name} to someone else’s {app} account. If someone sent it to you, don’t continue. Nothing has "
            + "changed.",
        ["Failure.MalformedTitle"] = "This link can’t be used",
        ["Failure.MalformedText"] = "It is incomplete. You can connect {name} on the connections page.",
        ["Failure.UnfinishedTitle"] = "{name} is connected, but {app} couldn’t finish",
        ["Failure.UnfinishedText"] = "The connection is saved. If something doesn’t work, contact support.",
        ["Failure.WrongBrowserTitle"] = "Continue in the browser you started in",
        ["Failure.WrongBrowserText"] =
            "For your security, connecting has to finish in the browser where it began. If you didn’t start this, close the "
            + "page. Nothing has changed.",
        ["Failure.WrongUserTitle"] = "Someone else started this",
        ["Failure.WrongUserText"] = "Sign in to {app} as the user who started it, and connect {name} again. Nothing has changed.",
        ["Failure.SignInTitle"] = "Please sign in",
        ["Failure.SignInText"] = "Sign in to {app} first, then open this page again.",
        ["Failure.NeedsLinkTitle"] = "You need a personal link",
        ["Failure.NeedsLinkText"] = "To connect {name}, get a new link from {app} and open it.",
        ["Failure.NotSetUpTitle"] = "{name} can’t be connected",
        ["Failure.NotSetUpText"] = "{app} isn’t set up for it. Please contact support.",
        ["Failure.UnknownUserTitle"] = "Your account couldn’t be identified",
        ["Failure.UnknownUserText"] =
            "You are signed in, but {app} can’t tell which account is yours. Signing in again won’t help; please contact "
            + "support.",
        ["Failure.ListTitle"] = "Your connections can’t be shown right now",
        ["Failure.ListText"] = "Nothing is lost. Please try again in a few minutes.",
        ["Meta.YourAccount"] = "your {provider} account",
        ["Failure.NewLink"] = "To connect {name}, get a new link from {app}.",
        ["Action.Continue"] = "Continue",
        ["Flow.ReturningTitle"] = "Connecting {name}…",
        ["Flow.NothingNewTitle"] = "Nothing new here",
        ["Flow.NothingNewText"] = "You can close this page.",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}

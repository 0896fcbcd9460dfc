using System.Collections.Frozen;

namespace TypedOAuth.AspNetCore.Pages.Texts;

/// <summary>Holds the pages' texts in German, which addresses people with "Sie".</summary>
internal static class GermanTexts
{
    public static FrozenDictionary<string, string> Table { get; } = new Dictionary<string, string>
    {
        ["Page.Title"] = "Verbindungen",
        ["Page.Back"] = "Zurück zu {app}",
        ["Page.SignedInAs"] = "Angemeldet als",
        ["Page.Privacy"] = "Datenschutz",
        ["Page.Support"] = "Hilfe",
        ["Page.Lead"] = "Konten, die {app} in Ihrem Auftrag nutzen darf. Sie können jede Verbindung jederzeit trennen.",
        ["Section.Yours"] = "Ihre Verbindungen",
        ["Section.Available"] = "Verfügbar",
        ["Section.Other"] = "Weitere",
        ["Section.NotConfigured"] = "Nicht konfiguriert",
        ["Section.DevelopmentOnly"] = "Nur in Development sichtbar",
        ["State.Attention"] = "Aktion erforderlich",
        ["State.MoreAccess"] = "Berechtigung fehlt",
        ["State.Failing"] = "Vorübergehende Störung",
        ["State.Unknown"] = "Status nicht verfügbar",
        ["Meta.Connected"] = "Verbunden am {date}",
        ["Meta.Accounts"] = "{count} Konten",
        ["Meta.UnknownAccount"] = "{provider}-Konto",
        ["Meta.ThisAccount"] = "dieses {provider}-Konto",
        ["Reason.Ended"] =
            "{provider} akzeptiert diese Verbindung nicht mehr. Vielleicht wurde sie dort entfernt, oder das Passwort wurde geändert. "
            + "Verbinden Sie das Konto erneut.",
        ["Reason.Expired"] = "Diese Verbindung ist abgelaufen. Verbinden Sie das Konto erneut.",
        ["Reason.Unreadable"] = "{app} kann diese Verbindung nicht mehr lesen. Verbinden Sie das Konto erneut.",
        ["Reason.Interrupted"] = "{app} konnte diese Verbindung nicht vollständig erneuern. Verbinden Sie das Konto erneut.",
        ["Reason.Changed"] = "{app} hat die Anbindung an {provider} geändert. Verbinden Sie das Konto erneut.",
        ["Reason.MoreAccess"] = "{app} benötigt jetzt zusätzlich:",
        ["Reason.AccessUpdate"] = "{app} benötigt einen erweiterten Zugriff auf dieses Konto.",
        ["Reason.Failing"] = "{provider} antwortet gerade nicht. {app} versucht es weiter; Sie müssen nichts tun.",
        ["Reason.Unknown"] = "{app} kann diese Verbindung gerade nicht prüfen. Laden Sie die Seite in einigen Minuten neu.",
        ["Action.Connect"] = "Verbinden",
        ["Action.Reconnect"] = "Erneut verbinden",
        ["Action.UpdateAccess"] = "Zugriff erweitern",
        ["Action.KeepConnection"] = "Bisherige Verbindung behalten",
        ["Action.ReplaceConnection"] = "Verbindung ersetzen",
        ["Action.Disconnect"] = "Trennen",
        ["Action.Manage"] = "Verwalten",
        ["Action.AddAccount"] = "Konto hinzufügen",
        ["Action.Permissions"] = "Berechtigungen",
        ["Action.Cancel"] = "Abbrechen",
        ["Action.TryAgain"] = "Erneut versuchen",
        ["Action.GoToConnections"] = "Zu den Verbindungen",
        ["Action.SignIn"] = "Anmelden",
        ["Action.Dismiss"] = "Meldung schließen",
        ["Action.Copy"] = "Kopieren",
        ["Action.Copied"] = "Kopiert",
        ["Permissions.NotAllowed"] = "nicht erlaubt",
        ["Permissions.Default"] = "Standardzugriff",
        ["Search.Label"] = "Verbindungen suchen",
        ["Search.Submit"] = "Suchen",
        ["Search.Clear"] = "Alle Verbindungen anzeigen",
        ["Search.None"] = "Keine Treffer für „{query}“",
        ["Search.Status"] = "Treffer: {count}",
        ["Search.Categories"] = "Kategorien",
        ["Empty.Title"] = "Noch nichts verbunden",
        ["Empty.NoneTitle"] = "Keine Verbindungen verfügbar",
        ["Empty.NoneText"] = "{app} bietet noch keine Verbindungen an.",
        ["Empty.Text"] =
            "Verbinden Sie unten ein Konto, um es in {app} zu nutzen. Sie bestimmen, worauf {app} zugreifen darf, und können "
            + "die Verbindung jederzeit trennen.",
        ["Setup.Missing"] = "Fehlende Einstellungen",
        ["Setup.RedirectUri"] = "Redirect-URI, die Sie bei {provider} eintragen müssen",
        ["Disconnect.Title"] = "Verbindung zu {name} trennen?",
        ["Disconnect.Ends"] = "{app} verliert sofort den Zugriff auf dieses Konto.",
        ["Disconnect.Again"] = "Sie können das Konto jederzeit wieder verbinden.",
        ["Disconnect.Revoked"] = "{app} lässt den Zugriff auch bei {provider} widerrufen.",
        ["Disconnect.Stays"] =
            "{app} bleibt in Ihren Einstellungen bei {provider} eingetragen, denn {provider} lässt keinen Widerruf durch Apps "
            + "zu. Sie können den Eintrag dort entfernen.",
        ["Disconnect.Settings"] = "Einstellungen bei {provider} öffnen",
        ["Link.NewTab"] = "öffnet in einem neuen Tab",
        ["Notice.Connected"] = "**{name} ist verbunden.** {app} kann jetzt {account} nutzen.",
        ["Notice.Reconnected"] = "**{name} ist wieder verbunden.**",
        ["Notice.AccessUpdated"] = "**Der Zugriff auf {name} ist erweitert.**",
        ["Notice.Partial"] =
            "**{name} ist verbunden, aber nicht alle Berechtigungen wurden erteilt.** Manche Funktionen sind vielleicht nicht "
            + "verfügbar.",
        ["Notice.Disconnected"] = "**Die Verbindung zu {name} ist getrennt.** {provider} hat den Zugriff von {app} widerrufen.",
        ["Notice.DisconnectedStays"] =
            "**Die Verbindung zu {name} ist getrennt.** In Ihren Einstellungen bei {provider} ist {app} noch eingetragen.",
        ["Notice.NotConfirmed"] =
            "**Die Verbindung zu {name} ist in {app} getrennt.** {provider} hat das nicht bestätigt. Entfernen Sie {app} zur "
            + "Sicherheit auch in Ihren Einstellungen bei {provider}.",
        ["Notice.NotDisconnected"] =
            "**Die Verbindung zu {name} konnte nicht getrennt werden.** Es hat sich nichts geändert. Bitte versuchen Sie es "
            + "noch einmal.",
        ["Notice.Stale"] = "**Es hat sich nichts geändert.** Diese Seite war zu lange geöffnet. Bitte versuchen Sie es noch einmal.",
        ["Flow.ConfirmTitle"] = "{name} mit {app} verbinden?",
        ["Flow.ConfirmUser"] = "Ihr Konto bei {app}",
        ["Flow.ConfirmAllows"] = "{app} darf dann",
        ["Flow.Continue"] = "Weiter zu {provider}",
        ["Flow.ReplaceTitle"] = "{oldAccount} durch {account} ersetzen?",
        ["Flow.ReplaceText"] =
            "{name} ist mit {oldAccount} verbunden, und Sie haben {account} gewählt. {app} kann nur ein {provider}-Konto gleichzeitig nutzen.",
        ["Flow.ReplaceNew"] = "Wenn Sie die Verbindung ersetzen, nutzt {app} ab jetzt {account}.",
        ["Flow.LossTitle"] = "Verbindung zu {name} ersetzen?",
        ["Flow.LossText"] =
            "{provider} hat {app} einen Zugriff gegeben, der sich nicht erneuern lässt. Ihre bisherige Verbindung lässt sich erneuern und "
            + "gehört vielleicht zu einem anderen {provider}-Konto.",
        ["Flow.LossKeep"] = "Wenn Sie sie behalten, ändert sich nichts.",
        ["Flow.LossReplace"] =
            "Wenn Sie sie ersetzen, geht die bisherige Verbindung verloren, und Sie müssen {name} erneut verbinden, sobald der neue Zugriff endet.",
        ["Flow.KeptTitle"] = "Ihre Verbindung zu {name} bleibt bestehen",
        ["Flow.KeptText"] = "Es hat sich nichts geändert. Sie können diese Seite schließen.",
        ["Flow.ConfirmHint"] =
            "Das Konto wählen Sie bei {provider}; {app} erfährt Ihr Passwort nicht. Wenn Sie das nicht sind oder diese Seite "
            + "nicht erwartet haben, brechen Sie ab.",
        ["Flow.AskTitle"] = "{name} verbinden",
        ["Flow.AskText"] = "{app} braucht diese Angabe, um Ihr Konto bei {provider} zu finden.",
        ["Field.Example"] = "Beispiel: {example}",
        ["Field.Choose"] = "Bitte auswählen",
        ["Field.Outcome"] = "Eingabe prüfen",
        ["Field.Required"] = "Geben Sie einen Wert ein.",
        ["Field.ChooseOne"] = "Wählen Sie einen der Einträge aus.",
        ["Field.InvalidLabel"] = "Verwenden Sie nur Buchstaben, Ziffern und Bindestriche.",
        ["Field.Invalid"] = "Dieser Wert ist ungültig. Prüfen Sie Ihre Eingabe.",
        ["Flow.LeavingTitle"] = "Sie werden zu {provider} weitergeleitet …",
        ["Flow.DoneTitle"] = "{name} ist verbunden",
        ["Flow.DoneText"] = "{app} kann jetzt {account} nutzen. Sie können diese Seite schließen.",
        ["Failure.Reference"] = "Referenz",
        ["Failure.Details"] = "Details",
        ["Failure.ErrorFrom"] = "Fehler von {provider}",
        ["Failure.ReferenceHint"] = "Klappt es weiterhin nicht? Nennen Sie dem Support von {app} diese Referenz.",
        ["Failure.KeptTitle"] = "Ihre Verbindung zu {name} bleibt bestehen",
        ["Failure.KeptText"] =
            "{provider} hat {app} einen Zugriff gegeben, der sich nicht erneuern lässt. {app} hat deshalb Ihre bisherige Verbindung behalten, die "
            + "sich erneuern lässt. Es hat sich nichts geändert. Um ein anderes Konto zu verbinden, trennen Sie zuerst die Verbindung zu {name}.",
        ["Failure.OtherAccountTitle"] = "Ihre Verbindung zu {name} bleibt bestehen",
        ["Failure.OtherAccountText"] =
            "Sie haben ein anderes {provider}-Konto gewählt als das verbundene. Es hat sich nichts geändert. Um ein anderes Konto zu verbinden, "
            + "trennen Sie zuerst die Verbindung zu {name}.",
        ["Failure.DeniedTitle"] = "{name} wurde nicht verbunden",
        ["Failure.DeniedText"] =
            "Der Zugriff wurde bei {provider} abgelehnt, von Ihnen oder von der Administration. In {app} hat sich nichts "
            + "geändert.",
        ["Failure.UnavailableTitle"] = "{provider} ist nicht erreichbar",
        ["Failure.UnavailableText"] =
            "{provider} hat nicht wie erwartet geantwortet, daher wurde {name} nicht verbunden. Es hat sich nichts geändert. "
            + "Bitte versuchen Sie es in einigen Minuten noch einmal.",
        ["Failure.RefusedTitle"] = "{provider} hat die Anfrage nicht angenommen",
        ["Failure.RefusedText"] =
            "{name} wurde nicht verbunden. Es hat sich nichts geändert. Versuchen Sie es noch einmal. Wenn es wieder "
            + "passiert, wenden Sie sich an den Support.",
        ["Failure.StorageTitle"] = "{name} konnte nicht verbunden werden",
        ["Failure.StorageText"] =
            "Bei {app} gibt es eine vorübergehende Störung. Es hat sich nichts geändert. Bitte versuchen Sie es in einigen "
            + "Minuten noch einmal.",
        ["Failure.WrongIssuerTitle"] = "Die Antwort kam nicht von {provider}",
        ["Failure.WrongIssuerText"] =
            "{app} hat sie zur Sicherheit verworfen. Es hat sich nichts geändert. Versuchen Sie es noch einmal. Wenn es "
            + "wieder passiert, wenden Sie sich an den Support.",
        ["Failure.AttemptOverTitle"] = "Dieser Versuch ist beendet",
        ["Failure.AttemptOverText"] =
            "Er hat zu lange gedauert oder ist schon abgeschlossen. Es hat sich nichts geändert. Sie können neu beginnen.",
        ["Failure.ExpiredTitle"] = "Dieser Link ist abgelaufen",
        ["Failure.ExpiredText"] = "Er wurde bereits verwendet oder ist zu alt. Sie können {name} auf der Seite „Verbindungen“ verbinden.",
        ["Failure.AccountTakenTitle"] = "Dieses Konto wird schon verwendet",
        ["Failure.AccountTakenText"] = "Eine andere Person hat {account} bereits mit {app} verbunden. Es hat sich nichts geändert.",
        ["Failure.AccountUnknownTitle"] = "{name} wurde nicht verbunden",
        ["Failure.AccountUnknownText"] =
            "{provider} hat {app} nicht mitgeteilt, welches Konto Sie gewählt haben. Es hat sich nichts geändert. Versuchen Sie es noch einmal. "
            + "Wenn es wieder passiert, wenden Sie sich an den Support.",
        ["Failure.ForeignTitle"] = "Dieser Link gilt nicht für Ihr Konto",
        ["Failure.ForeignText"] =
            "Er würde {name} mit dem {app}-Konto einer anderen Person verbinden. Wenn Ihnen jemand diesen Link geschickt hat, "
            + "fahren Sie nicht fort. Es hat sich nichts geändert.",
        ["Failure.MalformedTitle"] = "Dieser Link ist unbrauchbar",
        ["Failure.MalformedText"] = "Er ist unvollständig. Sie können {name} auf der Seite „Verbindungen“ verbinden.",
        ["Failure.UnfinishedTitle"] = "{name} ist verbunden, aber {app} konnte nicht alles abschließen",
        ["Failure.UnfinishedText"] = "Die Verbindung ist gespeichert. Wenn etwas nicht funktioniert, wenden Sie sich an den Support.",
        ["Failure.WrongBrowserTitle"] = "Bitte im selben Browser abschließen",
        ["Failure.WrongBrowserText"] =
            "Zu Ihrer Sicherheit muss das Verbinden in dem Browser abgeschlossen werden, in dem es begonnen hat. Wenn Sie das nicht waren, "
            + "schließen Sie die Seite. Es hat sich nichts geändert.",
        ["Failure.WrongUserTitle"] = "Das hat jemand anderes begonnen",
        ["Failure.WrongUserText"] =
            "Melden Sie sich bei {app} mit dem Konto an, mit dem der Vorgang begonnen wurde, und verbinden Sie {name} erneut. Es hat sich nichts "
            + "geändert.",
        ["Failure.SignInTitle"] = "Bitte melden Sie sich an",
        ["Failure.SignInText"] = "Melden Sie sich zuerst bei {app} an und öffnen Sie diese Seite dann erneut.",
        ["Failure.NeedsLinkTitle"] = "Sie brauchen einen persönlichen Link",
        ["Failure.NeedsLinkText"] = "Um {name} zu verbinden, fordern Sie bei {app} einen neuen Link an und öffnen Sie ihn.",
        ["Failure.NotSetUpTitle"] = "{name} kann nicht verbunden werden",
        ["Failure.NotSetUpText"] = "{app} ist dafür nicht eingerichtet. Bitte wenden Sie sich an den Support.",
        ["Failure.UnknownUserTitle"] = "Ihr Konto konnte nicht zugeordnet werden",
        ["Failure.UnknownUserText"] =
            "Sie sind angemeldet, aber {app} kann nicht erkennen, welches Konto Ihres ist. Erneutes Anmelden hilft nicht; bitte "
            + "wenden Sie sich an den Support.",
        ["Failure.ListTitle"] = "Ihre Verbindungen können gerade nicht angezeigt werden",
        ["Failure.ListText"] = "Es ist nichts verloren. Bitte versuchen Sie es in einigen Minuten noch einmal.",
        ["Meta.YourAccount"] = "Ihr {provider}-Konto",
        ["Failure.NewLink"] = "Um {name} zu verbinden, fordern Sie bei {app} einen neuen Link an.",
        ["Action.Continue"] = "Weiter",
        ["Flow.ReturningTitle"] = "{name} wird verbunden …",
        ["Flow.NothingNewTitle"] = "Hier gibt es nichts Neues",
        ["Flow.NothingNewText"] = "Sie können diese Seite schließen.",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}

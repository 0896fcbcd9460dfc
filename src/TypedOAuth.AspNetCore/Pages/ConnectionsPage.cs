using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;
using TypedOAuth.Hosting;

namespace TypedOAuth.AspNetCore.Pages;

/// <summary>The markup of the connections page. It is complete without its script, which only counts time down.</summary>
internal static class ConnectionsPage
{
    private const string Expired = "expired";

    /// <summary>
    /// Words durations as <see cref="Describe"/> does. It writes changes only, so that a screen reader is not told the same each second.
    /// </summary>
    public const string CountdownScript = """
        (function () {
          function words(seconds) {
            if (seconds <= 0) return "expired";
            var units = [[86400, "day"], [3600, "hour"], [60, "minute"], [1, "second"]];
            for (var i = 0; i < units.length; i++) {
              var count = Math.floor(seconds / units[i][0]);
              if (count > 0) return "in " + count + " " + units[i][1] + (count === 1 ? "" : "s");
            }
          }
          function write(element, text) {
            if (element.textContent !== text) element.textContent = text;
          }
          function tick() {
            document.querySelectorAll("time[data-expires]").forEach(function (element) {
              var seconds = Math.floor((Date.parse(element.dateTime) - Date.now()) / 1000);
              var renewal = element.nextElementSibling;
              write(element, words(seconds));
              if (renewal && seconds <= 0) write(renewal, renewal.dataset.expired);
            });
          }
          tick();
          setInterval(tick, 1000);
        })();
        """;

    public static Html Create(
        IReadOnlyCollection<(OAuth2ClientCore Client, OAuth2Connection? Connection)> rows, AntiforgeryTokenSet tokens, NoticeText? notice, DateTimeOffset now) =>
        rows.Count == 0
            ? Html.Of($"""{CreateNotice(notice)}<p class="lead">This application has nothing to connect.</p>""")
            : Html.Of($"""
                {CreateNotice(notice)}
                <p class="lead">Accounts elsewhere that this application may use for you.</p>
                <ul class="list" role="list">
                {Html.Join(rows.Select(row => CreateCard(row.Client, row.Connection, tokens, now)))}
                </ul>
                """);

    private static Html CreateNotice(NoticeText? notice) => notice switch
    {
        null => Html.Empty,
        { IsGood: true } => Html.Of($"""<div class="notice" role="status"><p>{notice.Text}</p></div>"""),
        _ => Html.Of($"""<div class="notice attention" role="alert"><p>{notice.Text}</p></div>"""),
    };

    private static Html CreateCard(OAuth2ClientCore client, OAuth2Connection? connection, AntiforgeryTokenSet tokens, DateTimeOffset now)
    {
        var (alias, name) = (client.Definition.Alias, client.Definition.DisplayName);
        var (label, style) = connection?.State switch
        {
            OAuth2ConnectionState.Connected => ("Connected", "connected"),
            OAuth2ConnectionState.NeedsAttention => ("Needs attention", "attention"),
            OAuth2ConnectionState.NotConnected => ("Not connected", ""),
            _ => ("Unknown at the moment", "attention"),
        };
        return Html.Of($"""
            <li class="card" data-client="{alias}">
            <header><h2 id="client-{alias}">{name}</h2><span class="state {style}">{label}</span></header>
            {(connection is null ? Html.Empty : CreateDetails(connection, name, now))}
            <div class="actions" role="group" aria-labelledby="client-{alias}">{CreateActions(connection, alias, name, tokens)}</div>
            </li>
            """);
    }

    private static Html CreateDetails(OAuth2Connection connection, string name, DateTimeOffset now) => connection.State switch
    {
        OAuth2ConnectionState.NeedsAttention when connection.Reason == OAuth2ConnectionReason.Expired =>
            Html.Of($"""<p>The access to {name} has expired. Connect it again to go on using it.</p>"""),
        OAuth2ConnectionState.NeedsAttention when connection.Reason == OAuth2ConnectionReason.ServerChanged =>
            Html.Of($"""<p>The connection was made with another address or registration of {name}. Connect it again to go on using it.</p>"""),
        OAuth2ConnectionState.NeedsAttention when connection.Reason == OAuth2ConnectionReason.Unreadable =>
            Html.Of($"""<p>The saved connection with {name} cannot be read any more. Connect it again to go on using it.</p>"""),
        OAuth2ConnectionState.NeedsAttention => Html.Of($"""<p>{name} no longer accepts the connection. Connect it again to go on using it.</p>"""),
        OAuth2ConnectionState.NotConnected => Html.Empty,
        _ => Html.Of($"""
            <dl>
            <dt>Access</dt><dd>{CreateScopes(connection.GrantedScopes, "")}</dd>
            {(connection.MissingScopes.Count == 0 ? Html.Empty : Html.Of($"<dt>Not granted</dt><dd>{CreateScopes(connection.MissingScopes, " missing")}</dd>"))}
            <dt>Expires</dt><dd>{CreateExpiry(connection, now)}</dd>
            </dl>
            """),
    };

    private static Html CreateScopes(IReadOnlyList<string> scopes, string style) => scopes.Count == 0
        ? Html.Of($"as the provider grants it")
        : Html.Of($"""<ul class="scopes{style}" role="list">{Html.Join(scopes.Select(static scope => Html.Of($"<li>{scope}</li>")))}</ul>""");

    private static Html CreateExpiry(OAuth2Connection connection, DateTimeOffset now)
    {
        const string whileGood = ", renewed by itself", onceExpired = ", is renewed at its next use";
        if (connection.ExpiresAt is not { } expiry)
        {
            return Html.Of($"not known{(connection.CanRefresh ? whileGood : "")}");
        }

        // Three digits of a second, which is what HTML allows.
        var instant = expiry.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        var rest = Describe(expiry - now);
        var renewal = connection.CanRefresh
            ? Html.Of($"""<span data-expired="{onceExpired}">{(rest == Expired ? onceExpired : whileGood)}</span>""")
            : Html.Empty;
        return Html.Of($"""<time datetime="{instant}" data-expires>{rest}</time>{renewal}""");
    }

    private static string Describe(TimeSpan rest)
    {
        if (rest < TimeSpan.FromSeconds(1))
        {
            return Expired;
        }

        var (count, unit) = rest switch
        {
            { TotalDays: >= 1 } => ((int)rest.TotalDays, "day"),
            { TotalHours: >= 1 } => ((int)rest.TotalHours, "hour"),
            { TotalMinutes: >= 1 } => ((int)rest.TotalMinutes, "minute"),
            _ => ((int)rest.TotalSeconds, "second"),
        };
        return string.Create(CultureInfo.InvariantCulture, $"in {count} {unit}{(count == 1 ? "" : "s")}");
    }

    private static Html CreateActions(OAuth2Connection? connection, string alias, string name, AntiforgeryTokenSet tokens)
    {
        var state = connection?.State ?? OAuth2ConnectionState.NotConnected;
        var isConnected = state == OAuth2ConnectionState.Connected;
        var hasGap = isConnected && connection!.MissingScopes.Count > 0;
        return Html.Join(
        [
            isConnected && !hasGap ? Html.Empty : CreateButton("connect", isConnected || state == OAuth2ConnectionState.NeedsAttention ? "Reconnect" : "Connect", "primary", alias, name, tokens),
            isConnected && connection!.CanRefresh ? CreateButton("refresh", "Refresh", "", alias, name, tokens) : Html.Empty,
            state == OAuth2ConnectionState.NotConnected ? Html.Empty : CreateButton("disconnect", "Disconnect", "danger", alias, name, tokens),
        ]);
    }

    private static Html CreateButton(string action, string label, string style, string alias, string name, AntiforgeryTokenSet tokens) => Html.Of($"""
        <form method="post">
        <input type="hidden" name="{tokens.FormFieldName}" value="{tokens.RequestToken}">
        <input type="hidden" name="client" value="{alias}">
        <input type="hidden" name="action" value="{action}">
        <button type="submit" class="{style}">{label} <span class="quiet">{name}</span></button>
        </form>
        """);
}

using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace TypedOAuth.AspNetCore;

/// <summary>The markup of the connections page. It is complete without its script, which only counts time down.</summary>
internal static class ConnectionsPage
{
    /// <summary>Words durations as <see cref="Describe"/> does.</summary>
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
          function tick() {
            document.querySelectorAll("time[data-expires]").forEach(function (element) {
              element.textContent = words(Math.floor((Date.parse(element.dateTime) - Date.now()) / 1000));
            });
          }
          tick();
          setInterval(tick, 1000);
        })();
        """;

    public static Html Create(
        IReadOnlyCollection<(OAuth2ClientCore Client, OAuth2Connection? Connection)> rows, AntiforgeryTokenSet tokens, Html notice, DateTimeOffset now) =>
        rows.Count == 0
            ? Html.Of($"""{notice}<p class="lead">This application has nothing to connect.</p>""")
            : Html.Of($"""
                {notice}
                <p class="lead">Accounts elsewhere that this application may use for you.</p>
                <ul class="list">
                {Html.Join(rows.Select(row => CreateCard(row.Client, row.Connection, tokens, now)))}
                </ul>
                """);

    /// <summary>What to tell after a change; only words of this page's own, whatever the query says.</summary>
    public static Html GetNotice(IQueryCollection query, IReadOnlyList<OAuth2ClientCore> clients)
    {
        var alias = query["client"].ToString();
        var name = clients.FirstOrDefault(client => client.Definition.Identity.Alias == alias)?.Definition.Identity.DisplayName ?? "The provider";
        (string Text, bool IsGood)? notice = query["notice"].ToString() switch
        {
            "refreshed" => ($"{name}: the access was renewed.", true),
            "not-refreshed" => ($"{name} could not renew the access now. The connection is kept; try again later.", false),
            "ended" => ($"{name} no longer accepts the connection. Connect it again.", false),
            "disconnected" => ($"{name} is disconnected.", true),
            "not-revoked" => ($"{name} is disconnected here, but did not confirm it. To be sure, remove this application in your {name} account too.", false),
            "not-disconnected" => ($"{name} could not be disconnected now. Please try again.", false),
            "expired" => ("The page was too old, so nothing was changed. Please try again.", false),
            _ => null,
        };
        return notice is { } known
            ? Html.Of($"""<div class="notice{(known.IsGood ? "" : " attention")}" role="status"><p>{known.Text}</p></div>""")
            : Html.Empty;
    }

    private static Html CreateCard(OAuth2ClientCore client, OAuth2Connection? connection, AntiforgeryTokenSet tokens, DateTimeOffset now)
    {
        var (alias, name) = (client.Definition.Identity.Alias, client.Definition.Identity.DisplayName);
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
        : Html.Of($"""<ul class="scopes{style}">{Html.Join(scopes.Select(static scope => Html.Of($"<li>{scope}</li>")))}</ul>""");

    private static Html CreateExpiry(OAuth2Connection connection, DateTimeOffset now)
    {
        var renewal = connection.CanRefresh ? ", renewed by itself" : "";
        return connection.ExpiresAt is { } expiry
            ? Html.Of($"""
                <time datetime="{expiry.UtcDateTime.ToString("O", CultureInfo.InvariantCulture)}" data-expires>{Describe(expiry - now)}</time>{renewal}
                """)
            : Html.Of($"not known{renewal}");
    }

    private static string Describe(TimeSpan rest)
    {
        if (rest < TimeSpan.FromSeconds(1))
        {
            return "expired";
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

namespace TypedOAuth.AspNetCore.Pages.Parts;

/// <summary>Draws the permissions of the application as sentences. Scopes without a sentence come last, with their names.</summary>
internal static class PermissionList
{
    /// <summary>Draws the permissions of a connection, collapsed.</summary>
    public static Html CreateDetails(PageFrame frame, ClientView client, AccountView account, bool isOpen = false)
    {
        if (account.Connection is not { } connection)
        {
            return Html.Empty;
        }

        var granted = Describe(frame, client, connection.GrantedScopes, isGranted: true);
        var refused = Describe(frame, client, connection.MissingScopes, isGranted: false);
        return Html.Of($"""
            <details class="toa-permissions"{(isOpen ? Html.Raw(" open") : Html.Empty)}><summary>{frame.Say("Action.Permissions")}<span class="toa-hidden"> {Identity.Describe(frame, client, account)}</span>{Icons.Chevron}</summary>
            {CreateList(frame, granted.Concat(refused))}
            </details>
            """);
    }

    /// <summary>Draws the permissions that a client requests.</summary>
    public static Html CreateRequested(PageFrame frame, ClientView client, IEnumerable<string> scopes) =>
        CreateList(frame, Describe(frame, client, scopes, isGranted: true));

    /// <summary>Draws the further permissions that the application needs, each with its reason.</summary>
    public static Html CreateNeeded(ClientView client, IReadOnlyList<string> scopes) => Html.Of($"""
        <ul class="toa-needed" role="list">{Html.Join(scopes.Select(scope => Html.Of($"""
        <li>{Icons.Plus}<span><strong>{SayScope(client, scope)}</strong>{(client.NeededBecause.TryGetValue(scope, out var why) && why.Length > 0 ? Html.Of($"""<span class="toa-why"><bdi>{why}</bdi></span>""") : Html.Empty)}</span></li>
        """)))}</ul>
        """);

    private static IEnumerable<(Html Line, bool IsScope)> Describe(PageFrame frame, ClientView client, IEnumerable<string> scopes, bool isGranted)
    {
        foreach (var scope in scopes.Where(ClientView.IsPermission))
        {
            var text = SayScope(client, scope);
            var line = isGranted
                ? CreateLine(Icons.Check, text)
                : CreateLine(Icons.Minus, Html.Of($"""{text} <bdi class="toa-muted">({frame.Say("Permissions.NotAllowed")})</bdi>"""), "toa-refused");
            yield return (line, !client.Permissions.ContainsKey(scope));
        }
    }

    /// <summary>Returns the sentence of a scope. The scope itself is only a title, because it means nothing to most users.</summary>
    private static Html SayScope(ClientView client, string scope) => client.Permissions.TryGetValue(scope, out var sentence)
        ? Html.Of($"""<bdi title="{scope}">{sentence}</bdi>""")
        : Html.Of($"<code><bdi>{scope}</bdi></code>");

    private static Html CreateLine(Html icon, Html text, string style = "toa-granted") => Html.Of($"""<li class="{style}">{icon}<span>{text}</span></li>""");

    private static Html CreateList(PageFrame frame, IEnumerable<(Html Line, bool IsScope)> entries)
    {
        var lines = Html.Join(entries.OrderBy(static entry => entry.IsScope).Select(static entry => entry.Line));
        return Html.Of($"""
            <ul class="toa-checks" role="list">{(lines.IsEmpty ? CreateLine(Icons.Check, frame.Say("Permissions.Default")) : lines)}</ul>
            """);
    }
}

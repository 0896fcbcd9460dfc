using System.Globalization;
using Connections;
using Microsoft.AspNetCore.Antiforgery;

namespace ManyMachines.Control;

/// <summary>Writes the page that shows the connection, the processes and the token requests. A script updates them every second.</summary>
internal static class ControlPage
{
    // The buttons belong to a form outside of the updated sections, because its antiforgery token differs in each response.
    private const string Head = """
        <noscript><meta http-equiv="refresh" content="2"></noscript>
        <style>
        main { max-width: 56rem; }
        h2 { font-size: 1.15rem; margin: 2rem 0 .75rem; }
        section { background: var(--card); border: 1px solid var(--line); border-radius: .875rem; padding: .25rem 1.25rem; }
        section p { margin: .75rem 0; }
        .machine { display: grid; grid-template-columns: 6rem 1fr auto; gap: .25rem 1rem; align-items: center; padding: .75rem 0; }
        .machine + .machine { border-top: 1px solid var(--line); }
        .machine h3 { font-size: 1rem; margin: 0; }
        .machine p { margin: 0; }
        .machine button { margin: .25rem .25rem .25rem 0; }
        .scroll { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
        th, td { text-align: left; padding: .5rem 1rem .5rem 0; white-space: nowrap; }
        tr + tr td { border-top: 1px solid var(--line); }
        @media (max-width: 40rem) { .machine { grid-template-columns: 1fr; } }
        </style>
        """;

    private const string Script = """
        <script>
        setInterval(async () => {
          try {
            const response = await fetch('/');
            const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
            for (const part of document.querySelectorAll('[data-live]')) {
              const update = fresh.getElementById(part.id);
              if (update && update.innerHTML !== part.innerHTML) part.innerHTML = update.innerHTML;
            }
          } catch {
            document.getElementById('connection').textContent = 'The sample has stopped.';
          }
        }, 1000);
        </script>
        """;

    public static IResult Show(string connection, IReadOnlyList<Machine> machines, TokenRequestLog log, AntiforgeryTokenSet tokens) => Page.Show(
        "One connection, several machines",
        $"""
        <p>Two processes of an app and a worker share one PostgreSQL. Each of them reads {ManyMachinesSettings.User}’s notes every second. Her access token
        expires after some seconds, and one of the processes refreshes it for all of them. Kill a process to see that the others continue.</p>
        <h2>Connection</h2>
        <section id="connection" data-live role="status">
        {connection}
        </section>
        <h2>Processes</h2>
        <section>
        {string.Concat(machines.Select(ShowMachine))}
        </section>
        <p><small>“Kill” ends the process at once (SIGKILL). “Kill at its next refresh” waits until the refresh token of the process has arrived at the server.</small></p>
        <h2>Token requests at the authorization server</h2>
        <section class="scroll" id="requests" data-live>
        {ShowRequests(log.Requests)}
        </section>
        <form id="actions" method="post" action="/">
        <input type="hidden" name="{tokens.FormFieldName}" value="{Page.Encode(tokens.RequestToken)}">
        </form>
        {Script}
        """,
        head: Head);

    private static string ShowMachine(Machine machine)
    {
        var (isRunning, state) = machine.GetState();
        var title = Page.Encode(machine.Title);
        var name = machine.Address is { } address ? $"<a href=\"{Page.Encode(address.AbsoluteUri)}\" target=\"_blank\">{title}</a>" : title;
        var buttons = !isRunning ? CreateButton("start", machine, "Start", isPlain: false)
            : CreateButton("kill", machine, "Kill", isPlain: true) + (machine.IsKilledAtRefresh
                ? "<p>Is killed at its next refresh</p>"
                : CreateButton("kill-at-refresh", machine, "Kill at its next refresh", isPlain: true));
        return $"""
            <div class="machine" id="{machine.Name}">
            <h3>{name}</h3>
            <div><p id="{machine.Name}-state" data-live>{Page.Encode(state)}</p><p id="{machine.Name}-result" data-live>{Page.Encode(machine.LastResult)}</p></div>
            <div id="{machine.Name}-buttons" data-live>{buttons}</div>
            </div>
            """;
    }

    private static string CreateButton(string action, Machine machine, string text, bool isPlain)
    {
        var style = isPlain ? " class=\"plain\"" : "";
        return $"<button form=\"actions\" name=\"{action}\" value=\"{machine.Name}\"{style} aria-label=\"{text}: {Page.Encode(machine.Title)}\">{text}</button>";
    }

    private static string ShowRequests(IReadOnlyList<TokenRequest> requests)
    {
        var rows = requests.Select(static request =>
            $"<tr><td>{request.Time.ToString("HH:mm:ss", CultureInfo.InvariantCulture)}</td><td>{Page.Encode(request.Machine)}</td>"
            + $"<td><code>{Page.Encode(request.Grant)}</code></td><td>{Page.Encode(request.Answer)}</td></tr>");
        return requests.Count == 0
            ? "<p>None yet.</p>"
            : $"<table><thead><tr><th>Time</th><th>Process</th><th>Grant</th><th>Answer</th></tr></thead><tbody>{string.Concat(rows)}</tbody></table>";
    }
}

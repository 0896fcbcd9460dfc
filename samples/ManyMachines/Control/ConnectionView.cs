using System.Globalization;
using Connections;
using Connections.App;
using TypedOAuth;

namespace ManyMachines.Control;

/// <summary>Describes the user's connection as it is stored.</summary>
internal sealed class ConnectionView(NotesClient notes, MachineList machines, TokenRequestLog log)
{
    /// <summary>Describes the connection as markup.</summary>
    public async Task<string> DescribeAsync(CancellationToken cancellationToken)
    {
        try
        {
            return Describe(await notes.GetConnectionAsync(ManyMachinesSettings.User, cancellationToken));
        }
        catch (OAuth2TransientException exception)
        {
            return $"<p data-state=\"Unknown\"><strong>Unknown</strong>: {Page.Encode(exception.Message)}</p>";
        }
    }

    private string Describe(OAuth2Connection connection)
    {
        var (text, advice) = connection switch
        {
            { State: OAuth2ConnectionState.NotConnected } => ("Not connected", "Connect the notes once. All processes then use the connection."),
            { State: OAuth2ConnectionState.Connected } => ("Connected", ""),
            { Reason: OAuth2ConnectionReason.Indeterminate } => (
                "Needs attention: indeterminate",
                "A process was killed while it refreshed. The server ends the grant if a refresh token is used twice, so no other process sends it again."),
            _ => ($"Needs attention: {connection.Reason}", ""),
        };
        var refresh = log.LastRefresh is { } last
            ? $"Last refreshed by <strong id=\"last-refresh\">{Page.Encode(last.Machine)}</strong> at {last.Time.ToString("HH:mm:ss", CultureInfo.InvariantCulture)}."
            : "Not refreshed yet.";
        return $"""
            <p data-state="{connection.State}"><strong>{Page.Encode(text)}</strong>. {refresh}</p>
            {(advice.Length > 0 ? $"<p>{Page.Encode(advice)}</p>" : "")}
            {(connection.State == OAuth2ConnectionState.Connected ? "" : CreateLinks())}
            """;
    }

    private string CreateLinks()
    {
        var links = machines.All.Where(static machine => machine.Address is not null && machine.GetState().IsRunning)
            .Select(static machine => $"<a href=\"{Page.Encode(machine.Address!.AbsoluteUri)}\" target=\"_blank\">Connect in {Page.Encode(machine.Title)}</a>");
        return $"<p>{string.Join(" · ", links)}</p>";
    }
}

using System.Globalization;
using System.Net.Http.Json;
using TypedOAuth;

namespace ManyMachines.Machines;

/// <summary>Reads the user's notes every second, and writes the result as one line to the standard output.</summary>
internal sealed class NotesReader(IHttpClientFactory clients) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1));
        do
        {
            var result = await ReadAsync(stoppingToken);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{DateTime.Now:HH:mm:ss} {result.ReplaceLineEndings(" ")}"));
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task<string> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            // The token comes from the store. If it expires soon, one of the processes refreshes it, and the others use the result.
            using var request = new HttpRequestMessage(HttpMethod.Get, "notes").ForOAuth2User(ManyMachinesSettings.User);
            using var response = await clients.CreateClient("notes").SendAsync(request, cancellationToken);
            response.EnsureSuccessStatusCode();
            var notes = await response.Content.ReadFromJsonAsync<string[]>(cancellationToken);
            return $"read {notes?.Length ?? 0} notes";
        }
        catch (OAuth2InteractionRequiredException exception)
        {
            return exception.Reason is { } reason ? $"the user has to connect again ({reason})" : "waits until the user connects";
        }
        catch (Exception exception) when (exception is OAuth2TransientException or HttpRequestException)
        {
            return $"tries again: {exception.Message}";
        }
    }
}

using System.Net.Http.Json;
using TypedOAuth;

namespace WorkerSample;

/// <summary>Reads the notes of all users, again and again. Each request has its user's token, which is refreshed before it expires.</summary>
/// <remarks>Background renewal refreshes the tokens between the rounds, so that a request seldom waits for a refresh.</remarks>
internal sealed partial class NotesReader(
    IOAuth2Connections connections, IHttpClientFactory clients, WorkerSettings settings, IHostApplicationLifetime lifetime, ILogger<NotesReader> logger)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(settings.Interval ?? Timeout.InfiniteTimeSpan);
        do
        {
            await ReadAllAsync(stoppingToken);
        }
        while (settings.Interval is not null && await timer.WaitForNextTickAsync(stoppingToken));

        lifetime.StopApplication();
    }

    private async Task ReadAllAsync(CancellationToken cancellationToken)
    {
        var (read, failed) = (0, 0);
        try
        {
            await foreach (var user in connections.ListUsersAsync("notes", cancellationToken))
            {
                _ = await TryReadAsync(user, cancellationToken) ? read++ : failed++;
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The store is unavailable. The next round tries again.
            LogRoundFailed(exception);
        }

        LogRound(read, failed);
    }

    /// <summary>Reads the notes of one user. A failure of one user does not stop the round.</summary>
    private async Task<bool> TryReadAsync(OAuth2UserConnection listed, CancellationToken cancellationToken)
    {
        var user = listed.UserId;
        if (listed.Connection is { State: OAuth2ConnectionState.NeedsAttention, Reason: { } reason })
        {
            // A real worker tells the user once, with an IOAuth2ConnectionObserver.
            LogUserHasToConnect(user, reason.ToString());
            return false;
        }

        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "notes").ForOAuth2User(user, listed.Account);
            using var response = await clients.CreateClient("notes").SendAsync(request, cancellationToken);
            response.EnsureSuccessStatusCode();
            var notes = await response.Content.ReadFromJsonAsync<string[]>(cancellationToken);
            LogRead(user, notes?.Length ?? 0);
            return true;
        }
        catch (OAuth2InteractionRequiredException exception)
        {
            // The connection has ended since it was listed.
            LogUserHasToConnect(user, exception.Message);
        }
        catch (Exception exception) when (exception is OAuth2TransientException or HttpRequestException)
        {
            LogTryLater(user, exception.Message);
        }

        return false;
    }

    [LoggerMessage(1, LogLevel.Information, "{User} has {Count} notes")]
    private partial void LogRead(string user, int count);

    [LoggerMessage(2, LogLevel.Warning, "{User} has to connect again: {Reason}")]
    private partial void LogUserHasToConnect(string user, string reason);

    [LoggerMessage(3, LogLevel.Warning, "The notes of {User} could not be read, and the next round tries again: {Reason}")]
    private partial void LogTryLater(string user, string reason);

    [LoggerMessage(4, LogLevel.Error, "The users could not be listed, and the next round tries again")]
    private partial void LogRoundFailed(Exception exception);

    [LoggerMessage(5, LogLevel.Information, "Round complete: {Read} users read, {Failed} failed")]
    private partial void LogRound(int read, int failed);
}

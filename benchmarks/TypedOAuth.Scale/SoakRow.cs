using System.Diagnostics;
using System.Globalization;
using TypedOAuth.Machines;

namespace TypedOAuth.Scale;

/// <summary>Lets machines work at full speed for some minutes, and reads their memory, handles and threads at intervals.</summary>
internal static class SoakRow
{
    private const int Processes = 2;
    private const int Looks = 10;

    public static async Task RunAsync(StoreKind kind, TimeSpan duration)
    {
        var report = new Report("soak");
        await using var provider = await PlainProvider.StartAsync(rotates: true);
        await using var store = await MachineStore.StartAsync(kind, isDurable: false);
        await using var fleet = await Fleet.StartAsync(
            store, provider, RefreshTokens.Tolerate, Processes, cacheDuration: TimeSpan.FromMilliseconds(100));
        string[] users = [.. Enumerable.Range(0, 1000).Select(static i => $"user-{i}")];
        await fleet.ConnectExpiredAsync(users);
        foreach (var machine in fleet.Machines)
        {
            await machine.LoadAsync(users, callers: 16, refreshes: false, pause: 0);
            await machine.LoadAsync(users, callers: 4, refreshes: true, pause: 0);
        }

        report.Line($"Store: {kind}. {Processes} processes, each with 16 callers that get tokens and 4 that refresh them, for {users.Length} users.");
        report.Line();
        report.Header(["minutes", .. fleet.Machines.SelectMany(static (_, i) => (string[])[$"process {i + 1}: MiB", "handles", "threads"])]);
        var begin = Stopwatch.GetTimestamp();
        for (var look = 1; look <= Looks; look++)
        {
            await Task.Delay(duration / Looks);
            var elapsed = Stopwatch.GetElapsedTime(begin).TotalMinutes;
            report.Cells([elapsed.ToString("F1", CultureInfo.InvariantCulture), .. fleet.Machines.SelectMany(static machine => Look(machine.Id))]);
        }

        var reports = await Task.WhenAll(fleet.Machines.Select(static machine => machine.StopLoadsAsync()));
        var calls = reports.Sum(static other => (long)other.Succeeded);
        var failures = reports.SelectMany(static other => other.Failures).Select(static pair => $"{pair.Key}: {pair.Value}").ToList();
        report.Line();
        report.Line($"{Report.Format(calls)} calls succeeded, and {(failures.Count == 0 ? "none" : string.Join(", ", failures))} failed; the longest took "
            + $"{Report.Format(reports.Max(static other => other.LongestWait))} ms.");
        await report.SaveAsync();
        if (reports.Select(static other => other.Message).FirstOrDefault(static message => !string.IsNullOrEmpty(message)) is { } message)
        {
            await Console.Error.WriteLineAsync(message);
        }
    }

    private static string[] Look(int id)
    {
        using var process = Process.GetProcessById(id);
        return [Report.Format(process.WorkingSet64 / 1024.0 / 1024), $"{Directory.GetFiles($"/proc/{id}/fd").Length}", $"{process.Threads.Count}"];
    }
}

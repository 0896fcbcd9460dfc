using System.Globalization;
using Microsoft.Data.Sqlite;
using TypedOAuth.Storage;

namespace TypedOAuth.Sqlite.Tests;

/// <summary>
/// Runs version 0.4.0 and the current version on one database, as during a rolling deployment. The section "Mixed versions" of
/// docs/refresh.md says what the tests check.
/// </summary>
public sealed class VersionTests
{
    [Fact]
    public async Task Each_version_reads_refreshes_and_lists_what_the_other_version_writes()
    {
        await using var site = await Site.StartAsync();
        site.Server.More = ""","team":{"id":"T-1"}""";
        await site.Old.AskAsync("connect ada");
        await site.New.AskAsync("connect bob");
        foreach (var (reader, user) in ((VersionProcess, string)[])[(site.New, "ada"), (site.Old, "bob")])
        {
            Assert.Equal("ada bob", await reader.AskAsync("list"));
            Assert.StartsWith("access-", await reader.AskAsync($"get {user}"), StringComparison.Ordinal);
            Assert.StartsWith("Connected", await reader.AskAsync($"state {user}"), StringComparison.Ordinal);
        }

        foreach (var user in (string[])["ada", "bob"])
        {
            foreach (var process in (VersionProcess[])[site.New, site.Old, site.New])
            {
                var token = await process.AskAsync($"refresh {user}");
                Assert.StartsWith("access-", token, StringComparison.Ordinal);
                Assert.Equal(token, await process.AskAsync($"get {user}"));
            }
        }

        Assert.Equal((6, 0), (site.Server.Sent.Count, site.Server.Reuses));
    }

    [Fact]
    public async Task A_connection_that_has_ended_in_one_version_has_ended_in_the_other()
    {
        await using var site = await Site.StartAsync();
        foreach (var (first, second) in ((VersionProcess, VersionProcess)[])[(site.Old, site.New), (site.New, site.Old)])
        {
            await first.AskAsync("connect ada");
            site.Server.EndAll();
            Assert.StartsWith("OAuth2InteractionRequiredException", await first.AskAsync("refresh ada"), StringComparison.Ordinal);
            Assert.StartsWith("NeedsAttention Revoked", await second.AskAsync("state ada"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Both_versions_refresh_one_connection_under_load_and_no_refresh_token_is_used_twice()
    {
        await using var site = await Site.StartAsync();
        await site.Old.AskAsync("connect ada");
        await using var secondOld = await VersionProcess.StartPreviousAsync(site.Folder, site.Server);
        await using var secondNew = await VersionProcess.StartCurrentAsync(site.Folder, site.Server);
        VersionProcess[] processes = [site.Old, site.New, secondOld, secondNew];
        var answers = await Task.WhenAll(processes.Select(static process => process.AskAsync("load ada 5")));
        Assert.All(answers, static answer => Assert.Equal("done", answer));
        Assert.Equal(0, site.Server.Reuses);
        Assert.Equal(site.Server.Sent.Distinct(), site.Server.Sent);
        Assert.InRange(site.Server.Sent.Count, 5, 80);
    }

    [Fact]
    public async Task Members_that_only_the_new_version_knows_survive_a_refresh_by_the_old_version()
    {
        await using var site = await Site.StartAsync();
        await site.New.AskAsync("connect ada");
        await site.New.AskAsync("refresh ada");
        var state = await site.New.AskAsync("state ada");
        Assert.DoesNotContain("never", state, StringComparison.Ordinal);
        await site.Old.AskAsync("refresh ada");
        await site.RestartNewAsync();
        Assert.Equal(state, await site.New.AskAsync("state ada"));
    }

    [Fact]
    public async Task An_indeterminate_record_is_an_outage_for_the_old_version_and_is_left_unchanged()
    {
        await using var site = await Site.StartAsync();
        await site.Old.AskAsync("connect ada");
        await site.KillDuringRefreshAsync(site.New, "ada");
        await site.RestartNewAsync();
        Assert.StartsWith("OAuth2InteractionRequiredException", await site.New.AskAsync("refresh ada"), StringComparison.Ordinal);
        Assert.StartsWith("NeedsAttention Indeterminate", await site.New.AskAsync("state ada"), StringComparison.Ordinal);

        var record = await site.ReadAsync("ada");
        await site.RestartOldAsync();
        foreach (var command in (string[])["refresh ada", "get ada", "state ada"])
        {
            Assert.StartsWith("OAuth2TransientException", await site.Old.AskAsync(command), StringComparison.Ordinal);
        }

        Assert.Equal("ada", await site.Old.AskAsync("list"));
        Assert.Equivalent(record, await site.ReadAsync("ada"), strict: true);
        Assert.Equal((1, 0), (site.Server.Sent.Count, site.Server.Reuses));

        // A new authorization replaces the record, and both versions use it.
        await site.New.AskAsync("connect ada");
        Assert.StartsWith("access-", await site.Old.AskAsync("refresh ada"), StringComparison.Ordinal);
        Assert.StartsWith("access-", await site.New.AskAsync("refresh ada"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_the_crash_of_an_old_process_its_long_lease_ends_and_a_new_process_sends_the_refresh_token_again()
    {
        await using var site = await Site.StartAsync();
        await site.Old.AskAsync("connect ada");
        var before = DateTimeOffset.UtcNow;
        var leaseEnd = await site.KillDuringRefreshAsync(site.Old, "ada");
        Assert.InRange(leaseEnd, before.AddSeconds(60), DateTimeOffset.UtcNow.AddSeconds(60));
        Assert.StartsWith("access-", await site.New.AskAsync("refresh ada"), StringComparison.Ordinal);
        Assert.Equal(2, site.Server.Sent.Count);
        Assert.Single(site.Server.Sent.Distinct());
    }

    [Fact]
    public async Task After_the_crash_of_a_new_process_an_old_process_ignores_the_mark()
    {
        await using var site = await Site.StartAsync();
        await site.Old.AskAsync("connect ada");
        await site.KillDuringRefreshAsync(site.New, "ada");
        Assert.NotNull((await site.ReadAsync("ada")).Mark);
        Assert.StartsWith("access-", await site.Old.AskAsync("refresh ada"), StringComparison.Ordinal);
        Assert.Equal(2, site.Server.Sent.Count);
        Assert.Single(site.Server.Sent.Distinct());

        // The write of the old version clears the mark, so the connection works in the new version.
        await site.RestartNewAsync();
        Assert.Null((await site.ReadAsync("ada")).Mark);
        Assert.StartsWith("access-", await site.New.AskAsync("refresh ada"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_old_version_opens_a_file_that_the_new_version_has_created()
    {
        await using var site = await Site.StartAsync(newCreatesFile: true);
        await site.New.AskAsync("connect ada");
        Assert.Equal("ada", await site.Old.AskAsync("list"));
        Assert.StartsWith("access-", await site.Old.AskAsync("refresh ada"), StringComparison.Ordinal);
    }

    /// <summary>One process of each version on one database.</summary>
    private sealed class Site : IAsyncDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("typedoauth-versions-");

        public required RotatingServer Server { get; init; }

        public VersionProcess Old { get; private set; } = null!;

        public VersionProcess New { get; private set; } = null!;

        public string Folder => _folder.FullName;

        private string ConnectionString => $"Data Source={Path.Combine(Folder, "tokens.db")};Pooling=False";

        public static async Task<Site> StartAsync(bool newCreatesFile = false)
        {
            var program = await PreviousVersion.GetProgramAsync();
            Assert.True(File.Exists(program));
            var site = new Site { Server = await RotatingServer.StartAsync() };
            if (newCreatesFile)
            {
                site.New = await VersionProcess.StartCurrentAsync(site.Folder, site.Server);
                await site.New.AskAsync("list");
            }

            site.Old = await VersionProcess.StartPreviousAsync(site.Folder, site.Server);
            await site.Old.AskAsync("list");
            site.New ??= await VersionProcess.StartCurrentAsync(site.Folder, site.Server);
            return site;
        }

        /// <summary>Kills a process whose refresh token has arrived at the server, and ends its lease without a wait.</summary>
        /// <returns>The time at which the lease would have ended.</returns>
        public async Task<DateTimeOffset> KillDuringRefreshAsync(VersionProcess process, string user)
        {
            var arrival = Server.HoldNextRefresh();
            var answer = process.AskAsync($"refresh {user}");
            await arrival;
            await process.KillAsync();
            await Assert.ThrowsAsync<InvalidOperationException>(() => answer);
            using var connection = new SqliteConnection(ConnectionString);
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "DELETE FROM oauth2_leases WHERE user_id = $user RETURNING expires_at;";
            command.Parameters.AddWithValue("$user", user);
            return new((long)command.ExecuteScalar()!, TimeSpan.Zero);
        }

        /// <summary>Starts the process again, so that it has cached nothing.</summary>
        public async Task RestartNewAsync()
        {
            await New.DisposeAsync();
            New = await VersionProcess.StartCurrentAsync(Folder, Server);
        }

        /// <inheritdoc cref="RestartNewAsync"/>
        public async Task RestartOldAsync()
        {
            await Old.DisposeAsync();
            Old = await VersionProcess.StartPreviousAsync(Folder, Server);
        }

        /// <summary>Reads a record as it is stored.</summary>
        public async Task<(string Payload, string Version, OAuth2JournalMark? Mark)> ReadAsync(string user)
        {
            var store = new SqliteTokenStore(ConnectionString, TimeProvider.System);
            var record = (await store.ReadAsync(new("peer", user), default)).Record!;
            return (Convert.ToHexString(record.Payload.Span), record.Version.ToString(CultureInfo.InvariantCulture), record.Mark);
        }

        public async ValueTask DisposeAsync()
        {
            await New.DisposeAsync();
            await Old.DisposeAsync();
            await Server.DisposeAsync();
            _folder.Delete(recursive: true);
        }
    }
}

using Microsoft.Data.Sqlite;

namespace TypedOAuth.Sqlite.Tests;

/// <summary>
/// Runs version 0.5.0 and the current version on one database, as during a rolling deployment. The section "Mixed versions" of
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
    public async Task Endpoint_parameters_of_a_connection_survive_refreshes_by_the_old_version()
    {
        await using var site = await Site.StartAsync();
        await site.New.AskAsync("in tenant connect ada");
        Assert.Equal("tenant=acme", await site.New.AskAsync("in tenant parameters ada"));
        foreach (var process in (VersionProcess[])[site.Old, site.New, site.Old])
        {
            Assert.StartsWith("access-", await process.AskAsync("in tenant refresh ada"), StringComparison.Ordinal);
        }

        await site.RestartAsync();
        Assert.Equal("tenant=acme", await site.New.AskAsync("in tenant parameters ada"));
        Assert.StartsWith("access-", await site.New.AskAsync("in tenant refresh ada"), StringComparison.Ordinal);
        Assert.Equal((4, 0), (site.Server.Sent.Count, site.Server.Reuses));
    }

    [Fact]
    public async Task The_old_version_sends_nothing_of_a_connection_to_another_address()
    {
        await using var site = await Site.StartAsync();
        await site.New.AskAsync("in tenant connect ada other");
        foreach (var command in (string[])["get", "refresh"])
        {
            Assert.StartsWith("OAuth2InteractionRequiredException", await site.Old.AskAsync($"in tenant {command} ada"), StringComparison.Ordinal);
        }

        Assert.StartsWith("NeedsAttention ServerChanged", await site.Old.AskAsync("in tenant state ada"), StringComparison.Ordinal);
        Assert.Empty(site.Server.Sent);
        await site.RestartAsync();
        Assert.Equal("tenant=other", await site.New.AskAsync("in tenant parameters ada"));
        Assert.StartsWith("access-", await site.New.AskAsync("in tenant refresh ada"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tenant", "tenant=acme")]
    [InlineData("realm", "")]
    public async Task A_connection_of_the_old_version_has_the_declared_value_of_a_new_endpoint_parameter(string client, string parameters)
    {
        await using var site = await Site.StartAsync();
        var token = await site.Old.AskAsync($"in {client} connect ada");
        Assert.Equal(token, await site.New.AskAsync($"in {client} get ada"));
        foreach (var process in (VersionProcess[])[site.New, site.Old, site.New])
        {
            Assert.StartsWith("access-", await process.AskAsync($"in {client} refresh ada"), StringComparison.Ordinal);
        }

        Assert.Equal(parameters, await site.New.AskAsync($"in {client} parameters ada"));
        Assert.Equal((3, 0), (site.Server.Sent.Count, site.Server.Reuses));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task After_a_crash_during_a_refresh_neither_version_sends_the_refresh_token_again(bool isOld)
    {
        await using var site = await Site.StartAsync();
        await site.Old.AskAsync("connect ada");
        await site.New.AskAsync("refresh ada");
        var before = DateTimeOffset.UtcNow;
        var leaseEnd = await site.KillDuringRefreshAsync(isOld ? site.Old : site.New, "ada");
        Assert.InRange(leaseEnd, before, DateTimeOffset.UtcNow.AddSeconds(4));
        await site.RestartAsync();
        var (first, second) = isOld ? (site.New, site.Old) : (site.Old, site.New);
        Assert.StartsWith("OAuth2InteractionRequiredException", await first.AskAsync("refresh ada"), StringComparison.Ordinal);
        Assert.StartsWith("NeedsAttention Indeterminate", await second.AskAsync("state ada"), StringComparison.Ordinal);
        Assert.Equal((2, 0), (site.Server.Sent.Count, site.Server.Reuses));

        // A new authorization replaces the record, and both versions use it.
        await second.AskAsync("connect ada");
        Assert.StartsWith("access-", await first.AskAsync("refresh ada"), StringComparison.Ordinal);
        Assert.StartsWith("access-", await second.AskAsync("refresh ada"), StringComparison.Ordinal);
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

        /// <summary>Starts both processes again, so that they have cached nothing.</summary>
        public async Task RestartAsync()
        {
            await Old.DisposeAsync();
            await New.DisposeAsync();
            (Old, New) = (await VersionProcess.StartPreviousAsync(Folder, Server), await VersionProcess.StartCurrentAsync(Folder, Server));
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

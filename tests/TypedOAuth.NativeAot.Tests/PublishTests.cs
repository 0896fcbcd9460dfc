using System.Runtime.InteropServices;
using TypedOAuth.TestSupport;

[assembly: AssemblyFixture(typeof(PostgresServer))]

namespace TypedOAuth.NativeAot.Tests;

/// <summary>The sample as native code: published without a warning, and run against a server.</summary>
public sealed class PublishTests(PostgresServer postgres, ReleaseArtifacts artifacts) : IClassFixture<ReleaseArtifacts>
{
    [Fact]
    public async Task The_sample_is_published_without_a_warning_and_refreshes_a_token()
    {
        using var app = await PublishAsync("samples/NativeAot", "NativeAot");
        await using var server = new TokenServer();
        var (result, text) = await Repository.RunAsync(app.Program, app.Folder, server.Address);
        Assert.Equal("user: ada, refreshed: True, team: 7\n", text);
        Assert.Equal(0, result);
        Assert.Equal(["authorization_code", "refresh_token"], server.Forms.Select(static form => form["grant_type"]));
        Assert.Equal("first-refresh-token", server.Forms.Last()["refresh_token"]);
        var texts = app.ReadTexts();
        Assert.DoesNotContain("Microsoft.IdentityModel", texts, StringComparison.Ordinal);

        // The sample names no preset, so that the program contains none.
        Assert.DoesNotContain("myshopify.com", texts, StringComparison.Ordinal);
        Assert.DoesNotContain("accounts.google.com", texts, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_application_with_ID_tokens_and_shared_stores_is_published_without_a_warning_and_runs()
    {
        RedisServer.Require();
        using var app = await PublishAsync("tests/Support/TypedOAuth.NativeAot.App", "TypedOAuth.NativeAot.App");
        await using var server = new TokenServer();
        server.AddIdTokens("identity", nonce: "the-nonce");
        await AssertIdTokenAsync(app, server);
        await AssertRedisAsync(app);
        await AssertPostgreSqlAsync(app, server);
    }

    private static async Task AssertIdTokenAsync(PublishedApp app, TokenServer server)
    {
        Assert.Equal((0, "user: ada\n"), await RunAsync(app, "id-token", server.Address, "the-nonce"));
        Assert.Equal(
            (1, "refused: invalid_id_token, The ID token belongs to another authorization (nonce).\n"),
            await RunAsync(app, "id-token", server.Address, "another-nonce"));
        Assert.Contains("Microsoft.IdentityModel", app.ReadTexts(), StringComparison.Ordinal);
    }

    private static async Task AssertRedisAsync(PublishedApp app)
    {
        await using var server = await RedisServer.StartNewAsync();
        Assert.Equal((0, "status: Written, bytes: 3, marked: True, due: 1, deleted: True\n"), await RunAsync(app, "redis", server.Address));
    }

    private async Task AssertPostgreSqlAsync(PublishedApp app, TokenServer server)
    {
        Assert.Equal((0, "created: PostgreSqlTokenStore\n"), await RunAsync(app, "postgresql", server.Address));
        var database = await postgres.CreateDatabaseAsync();
        Assert.Equal((0, "user: ada, refreshed: True\n"), await RunAsync(app, "postgresql", server.Address, database));
        Assert.Equal(1L, await PostgresServer.ExecuteAsync(database, "SELECT count(*) FROM oauth2_connections"));
    }

    private static Task<(int ExitCode, string Output)> RunAsync(PublishedApp app, params string[] arguments) =>
        Repository.RunAsync(app.Program, app.Folder, arguments);

    private async Task<PublishedApp> PublishAsync(string project, string name)
    {
        if (!OperatingSystem.IsLinux() || !(IsOnPath("clang") || IsOnPath("gcc")))
        {
            Repository.SkipOrFail("Native compilation is tested on Linux with clang or gcc: neither is on the PATH.");
        }

        var app = new PublishedApp(name);
        var (exitCode, log) = await Repository.RunAsync(
            "dotnet", Repository.Root, "publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier,
            "-o", app.Folder, "--artifacts-path", artifacts.Folder, "-p:CppCompilerAndLinker=" + (IsOnPath("clang") ? "clang" : "gcc"));
        Assert.True(exitCode == 0, log);
        Assert.DoesNotMatch("warning (IL|CS|CA)", log);
        return app;
    }

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(directory => File.Exists(Path.Combine(directory, program)));
}

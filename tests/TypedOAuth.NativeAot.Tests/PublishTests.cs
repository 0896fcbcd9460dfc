using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text;
using TypedOAuth.TestSupport;

namespace TypedOAuth.NativeAot.Tests;

/// <summary>The sample as native code: published without a warning, and run against a server.</summary>
public sealed class PublishTests
{
    [Fact]
    public async Task The_sample_is_published_without_a_warning_and_refreshes_a_token()
    {
        if (!OperatingSystem.IsLinux() || !(IsOnPath("clang") || IsOnPath("gcc")))
        {
            Repository.SkipOrFail("Native compilation is tested on Linux with clang or gcc: neither is on the PATH.");
        }

        var artifacts = Directory.CreateTempSubdirectory("typedoauth-aot-");
        try
        {
            var output = Path.Combine(artifacts.FullName, "app");
            var (exitCode, log) = await Repository.RunAsync(
                "dotnet", Repository.Root, "publish", "samples/NativeAot", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier,
                "-o", output, "--artifacts-path", Path.Combine(artifacts.FullName, "artifacts"), "-p:CppCompilerAndLinker=" + (IsOnPath("clang") ? "clang" : "gcc"));
            Assert.True(exitCode == 0, log);
            Assert.DoesNotMatch("warning (IL|CS|CA)", log);

            await using var server = new TokenServer();
            var (result, text) = await Repository.RunAsync(Path.Combine(output, "NativeAot"), output, server.Address);
            Assert.Equal("user: ada, refreshed: True, team: 7\n", text);
            Assert.Equal(0, result);
            Assert.Equal(["authorization_code", "refresh_token"], server.Forms.Select(static form => form["grant_type"]));
            Assert.Equal("first-refresh-token", server.Forms.Last()["refresh_token"]);
        }
        finally
        {
            artifacts.Delete(recursive: true);
        }
    }

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(directory => File.Exists(Path.Combine(directory, program)));

    /// <summary>A token endpoint on a free port that rotates its refresh token.</summary>
    private sealed class TokenServer : IAsyncDisposable
    {
        private readonly HttpListener _listener = new();
        private readonly Task _serving;

        public TokenServer()
        {
            using (var socket = new TcpListener(IPAddress.Loopback, 0))
            {
                socket.Start();
                Address = $"http://127.0.0.1:{((IPEndPoint)socket.LocalEndpoint).Port}/";
            }

            _listener.Prefixes.Add(Address);
            _listener.Start();
            _serving = ServeAsync();
        }

        public string Address { get; }

        public ConcurrentQueue<Dictionary<string, string>> Forms { get; } = new();

        public async ValueTask DisposeAsync()
        {
            _listener.Stop();
            await _serving;
            _listener.Close();
        }

        private async Task ServeAsync()
        {
            while (await GetContextAsync() is { } context)
            {
                using var reader = new StreamReader(context.Request.InputStream);
                var form = (await reader.ReadToEndAsync()).Split('&').Select(static pair => pair.Split('=', 2))
                    .ToDictionary(static pair => pair[0], static pair => Uri.UnescapeDataString(pair[1]), StringComparer.Ordinal);
                Forms.Enqueue(form);
                var name = form["grant_type"] == "refresh_token" ? "second" : "first";
                context.Response.ContentType = "application/json";
                await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(
                    $$$"""{"access_token":"{{{name}}}-token","token_type":"Bearer","expires_in":3600,"refresh_token":"{{{name}}}-refresh-token","team":{"id":7}}"""));
                context.Response.Close();
            }
        }

        private async Task<HttpListenerContext?> GetContextAsync()
        {
            try
            {
                return await _listener.GetContextAsync();
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                return null;
            }
        }
    }
}

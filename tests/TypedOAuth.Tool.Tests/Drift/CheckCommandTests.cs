using System.Text.Json;

namespace TypedOAuth.Tool.Tests.Drift;

/// <summary>Pins a document, changes the server, and compares.</summary>
public sealed class CheckCommandTests : IDisposable
{
    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_equal_document_has_no_drift()
    {
        await using var issuer = await PinAsync();

        var result = await _folder.RunAsync("check");

        Assert.Equal((0, $"idp.json: no drift\n  issuer  {issuer.Address}\n", ""), (result.ExitCode, result.Output, result.Error));
    }

    [Fact]
    public async Task The_order_of_members_and_of_lists_is_no_drift()
    {
        await using var issuer = await PinAsync();
        issuer.AnswerRfc8414(issuer.CreateDocument(("scopes_supported", new[] { "email", "openid" })));

        Assert.Equal(0, (await _folder.RunAsync("check", "idp.json")).ExitCode);
    }

    [Fact]
    public async Task Each_difference_is_reported_and_those_that_matter_are_marked_and_first()
    {
        await using var issuer = await PinAsync(("service_documentation", "https://a.example/docs"));
        issuer.AnswerRfc8414(issuer.CreateDocument(
            ("token_endpoint", $"{issuer.Address}/v2/token"),
            ("authorization_response_iss_parameter_supported", true),
            ("code_challenge_methods_supported", null),
            ("scopes_supported", new[] { "openid", "phone" })));

        var result = await _folder.RunAsync("check");

        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        Assert.Equal(
            $"""
            idp.json: drift
              issuer  {issuer.Address}
              ! added    authorization_response_iss_parameter_supported
                  + true
              ! removed  code_challenge_methods_supported
                  - ["S256"]
              ! changed  token_endpoint
                  - "{issuer.Address}/token"
                  + "{issuer.Address}/v2/token"
                changed  scopes_supported
                  - "email"
                  + "phone"
                removed  service_documentation
                  - "https://a.example/docs"

              ! marks members that change what a client sends or accepts.
              To pin the current document: dotnet typedoauth metadata {issuer.Address} --output idp.json

            """,
            result.Output);
    }

    [Fact]
    public async Task The_command_that_pins_the_current_document_is_quoted_if_a_shell_needs_it()
    {
        await using var issuer = await PinAsync();
        File.Move(_folder.GetPath("idp.json"), _folder.GetPath("the idp's $.json"));
        issuer.AnswerRfc8414(issuer.CreateDocument(("scopes_supported", null)));

        var result = await _folder.RunAsync("check", "the idp's $.json");

        Assert.EndsWith($" dotnet typedoauth metadata {issuer.Address} --output {ShellText.Quote("the idp's $.json")}\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task JSON_has_the_values_of_both_documents()
    {
        await using var issuer = await PinAsync();
        issuer.AnswerRfc8414(issuer.CreateDocument(("grant_types_supported", new[] { "authorization_code" }), ("scopes_supported", null)));

        var result = await _folder.RunAsync("check", "--json");

        var file = Assert.Single(result.ReadJson().GetProperty("files").EnumerateArray());
        Assert.Equal(1, result.ExitCode);
        Assert.Equal(("idp.json", "drift", issuer.Address), (Get(file, "file"), Get(file, "status"), Get(file, "issuer")));
        Assert.Equal(
            [("grant_types_supported", "added", true), ("scopes_supported", "removed", false)],
            file.GetProperty("changes").EnumerateArray().Select(static change => (Get(change, "member"), Get(change, "change"), change.GetProperty("matters").GetBoolean())));
        Assert.Equal("openid", file.GetProperty("changes")[1].GetProperty("pinned")[0].GetString());
        Assert.False(file.GetProperty("changes")[1].TryGetProperty("current", out var _));
    }

    [Fact]
    public async Task An_error_counts_more_than_drift_and_the_other_files_are_compared()
    {
        await using var issuer = await PinAsync();
        issuer.AnswerRfc8414(issuer.CreateDocument(("scopes_supported", null)));
        using var stopped = new RefusingPort();
        _folder.Write("stopped.json", issuer.CreateDocument(("issuer", stopped.Address)));

        var result = await _folder.RunAsync("check", "stopped.json", "idp.json", "--json");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal(
            ["failed", "drift"], result.ReadJson().GetProperty("files").EnumerateArray().Select(static file => Get(file, "status")));
        Assert.Contains("cannot be reached", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_now_has_another_issuer_is_an_error()
    {
        await using var issuer = await PinAsync();
        issuer.AnswerRfc8414(issuer.CreateDocument(("issuer", "https://evil.example")));

        var result = await _folder.RunAsync("check");

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("belongs to the issuer 'https://evil.example'", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "The file 'idp.json' does not exist. Pin a document with `dotnet typedoauth metadata <issuer> --output idp.json`.")]
    [InlineData("{", "The file 'idp.json' is not valid JSON")]
    [InlineData("{}", "The file 'idp.json' has no member \"issuer\".")]
    [InlineData("""{"issuer":"http://a.example"}""", "The issuer 'http://a.example' does not use https.")]
    public async Task A_file_that_pins_nothing_is_an_error(string? content, string error)
    {
        if (content is not null)
        {
            _folder.Write("idp.json", content);
        }

        var result = await _folder.RunAsync("check");

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith($"Error: {error}", result.Error, StringComparison.Ordinal);
    }

    private static string? Get(JsonElement element, string name) => element.GetProperty(name).GetString();

    private async Task<Issuer> PinAsync(params (string Name, object? Value)[] changes)
    {
        var issuer = await Issuer.StartAsync();
        issuer.AnswerRfc8414(issuer.CreateDocument(changes));
        Assert.Equal(0, (await _folder.RunAsync("metadata", issuer.Address)).ExitCode);
        return issuer;
    }
}

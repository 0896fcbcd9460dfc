using System.Text.Json;

namespace TypedOAuth.Tool.Tests.Metadata;

/// <summary>Pins documents of a server on this machine.</summary>
public sealed class MetadataCommandTests : IDisposable
{
    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_document_is_written_with_sorted_members_and_the_code_is_printed()
    {
        await using var issuer = await Issuer.StartAsync();
        issuer.AnswerRfc8414(issuer.CreateDocument(("mtls_endpoint_aliases", new { token_endpoint = "https://b.example", introspection_endpoint = "https://a.example" })));

        var result = await _folder.RunAsync("metadata", issuer.Address);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(
            $$"""
            {
              "authorization_endpoint": "{{issuer.Address}}/authorize",
              "code_challenge_methods_supported": [
                "S256"
              ],
              "issuer": "{{issuer.Address}}",
              "mtls_endpoint_aliases": {
                "introspection_endpoint": "https://a.example",
                "token_endpoint": "https://b.example"
              },
              "scopes_supported": [
                "openid",
                "email"
              ],
              "token_endpoint": "{{issuer.Address}}/token"
            }

            """,
            _folder.Read("idp.json"));
        Assert.Equal(
            $"""
            idp.json: created
              issuer    {issuer.Address}
              document  {issuer.Address}/.well-known/oauth-authorization-server
              members   6

            Write in the project file:
              <AdditionalFiles Include="idp.json" />

            Write in the code:
              [OAuth2Client(Metadata = "idp.json", Alias = "idp")]
              public partial class IdpClient;

            """,
            result.Output);
        Assert.Equal(["idp.json"], _folder.ListFiles());
    }

    [Fact]
    public async Task The_name_of_the_file_is_a_valid_literal_in_the_code()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A name on Windows has no quotation marks.");
        await using var issuer = await Issuer.StartAsync();
        issuer.AnswerRfc8414(issuer.CreateDocument());

        var result = await _folder.RunAsync("metadata", issuer.Address, "--output", "the \"idp\".json");

        Assert.Contains("""[OAuth2Client(Metadata = "the \"idp\".json", Alias = "the-idp")]""", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_document_of_OpenID_Connect_is_the_second_choice()
    {
        await using var issuer = await Issuer.StartAsync();
        issuer.AnswerOpenId(issuer.CreateDocument(("signed_metadata", "eyJ.eyJ.c2ln")));

        var result = await _folder.RunAsync("metadata", issuer.Address, "--json", "-o", "acme-login.json");

        var json = result.ReadJson();
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(["/.well-known/oauth-authorization-server", "/.well-known/openid-configuration"], issuer.Requests);
        Assert.Equal($"{issuer.Address}/.well-known/openid-configuration", json.GetProperty("document").GetString());
        Assert.Equal("created", json.GetProperty("change").GetString());
        Assert.Equal(
            "[OAuth2Client(Metadata = \"acme-login.json\", Alias = \"acme-login\")]\npublic partial class AcmeLoginClient;",
            json.GetProperty("code").GetString());
        Assert.DoesNotContain("signed_metadata", _folder.Read("acme-login.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_path_of_an_issuer_is_part_of_both_addresses()
    {
        await using var issuer = await Issuer.StartAsync();
        var identifier = $"{issuer.Address}/tenant/";
        issuer.Answer("/tenant/.well-known/openid-configuration", Send(issuer.CreateDocument(("issuer", identifier))));

        var result = await _folder.RunAsync("metadata", identifier);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(["/.well-known/oauth-authorization-server/tenant", "/tenant/.well-known/openid-configuration"], issuer.Requests);
        using var pinned = JsonDocument.Parse(_folder.Read("idp.json"));
        Assert.Equal(identifier, pinned.RootElement.GetProperty("issuer").GetString());
    }

    [Fact]
    public async Task A_second_run_leaves_the_file_unchanged_although_the_order_of_members_differs()
    {
        await using var issuer = await Issuer.StartAsync();
        issuer.AnswerRfc8414($$"""{"issuer":"{{issuer.Address}}","b":1.50,"a":"ü"}""");
        await _folder.RunAsync("metadata", issuer.Address);
        var first = _folder.Read("idp.json");

        issuer.AnswerRfc8414($$"""{"a":"\u00fc","b":1.50,"issuer":"{{issuer.Address}}"}""");
        var result = await _folder.RunAsync("metadata", issuer.Address, "--json");

        Assert.Equal("unchanged", result.ReadJson().GetProperty("change").GetString());
        Assert.Equal(first, _folder.Read("idp.json"));
        Assert.Contains("\"b\": 1.50", first, StringComparison.Ordinal);

        issuer.AnswerRfc8414($$"""{"a":"b","issuer":"{{issuer.Address}}"}""");
        Assert.Equal("updated", (await _folder.RunAsync("metadata", issuer.Address, "--json")).ReadJson().GetProperty("change").GetString());
    }

    [Theory]
    [InlineData("""{"issuer":"https://other.example"}""", "contains the document of another issuer, 'https://other.example'")]
    [InlineData("""{"name":"settings"}""", "exists and is not a document of an issuer")]
    [InlineData("not JSON", "exists and is not a document of an issuer")]
    public async Task A_file_of_another_issuer_is_replaced_only_with_force(string content, string reason)
    {
        await using var issuer = await Issuer.StartAsync();
        issuer.AnswerRfc8414(issuer.CreateDocument());
        _folder.Write("idp.json", content);

        var refused = await _folder.RunAsync("metadata", issuer.Address);

        Assert.Equal((2, ""), (refused.ExitCode, refused.Output));
        Assert.Contains(reason, refused.Error, StringComparison.Ordinal);
        Assert.Contains("--force", refused.Error, StringComparison.Ordinal);
        Assert.Equal(content, _folder.Read("idp.json"));

        Assert.Equal(0, (await _folder.RunAsync("metadata", issuer.Address, "--force")).ExitCode);
        Assert.Contains(issuer.Address, _folder.Read("idp.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_folder_is_reported()
    {
        await using var issuer = await Issuer.StartAsync();
        issuer.AnswerRfc8414(issuer.CreateDocument());

        var result = await _folder.RunAsync("metadata", issuer.Address, "--output", "missing/idp.json");

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("The folder of 'missing/idp.json' does not exist.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Endpoints_that_no_client_can_use_cause_warnings()
    {
        await using var issuer = await Issuer.StartAsync();
        issuer.AnswerRfc8414(issuer.CreateDocument(("token_endpoint", null), ("revocation_endpoint", "http://login.example/revoke")));

        var result = await _folder.RunAsync("metadata", issuer.Address, "--json");

        string[] warnings = [.. result.ReadJson().GetProperty("warnings").EnumerateArray().Select(static warning => warning.GetString()!)];
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(2, warnings.Length);
        Assert.Contains("\"token_endpoint\"", warnings[0], StringComparison.Ordinal);
        Assert.Contains("\"revocation_endpoint\" is not an https URL", warnings[1], StringComparison.Ordinal);
        Assert.Equal(string.Concat(warnings.Select(static warning => $"Warning: {warning}\n")), result.Error);
    }

    private static Microsoft.AspNetCore.Http.RequestDelegate Send(string text) =>
        context => Microsoft.AspNetCore.Http.HttpResponseWritingExtensions.WriteAsync(context.Response, text);
}

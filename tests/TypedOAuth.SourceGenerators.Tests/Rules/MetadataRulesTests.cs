using Microsoft.CodeAnalysis;

namespace TypedOAuth.SourceGenerators.Tests.Rules;

/// <summary>Tests metadata documents that are faulty or contradict the client, and similar documents that the rules must not report.</summary>
public sealed class MetadataRulesTests
{
    private const string Endpoints = "\"issuer\":\"https://idp.example\",\"authorization_endpoint\":\"https://idp.example/a\",\"token_endpoint\":\"https://idp.example/t\"";

    private const string Written = "Issuer = \"https://idp.example\", AuthUri = \"https://idp.example/a\", AccessTokenUri = \"https://idp.example/t\"";

    [Theory]
    [InlineData("{" + Endpoints + "}", "", null)]
    [InlineData("{" + Endpoints + "}", "Issuer = \"https://idp.example\"", null)]
    [InlineData(null, "", "The metadata document 'idp.json' is not among the additional files of the project: add <AdditionalFiles Include=\"idp.json\" /> to the project file")]
    [InlineData(null, Written, "is not among the additional files")]
    [InlineData("{" + Endpoints + ",}", "", "is not JSON (line 1, column 123: the name of a member is missing): download the document again")]
    [InlineData("[]", "", "is not a JSON object")]
    [InlineData("{" + Endpoints + ",\"grant_types_supported\":1}", "", "has the member 'grant_types_supported', which is not an array of strings")]
    [InlineData("{\"authorization_endpoint\":\"https://idp.example/a\",\"token_endpoint\":\"https://idp.example/t\"}", "", "has no member 'issuer': declare Issuer, or update the document")]
    [InlineData("{\"authorization_endpoint\":\"https://idp.example/a\",\"token_endpoint\":\"https://idp.example/t\"}", "Issuer = \"https://idp.example\"", null)]
    [InlineData("{\"issuer\":\"https://idp.example\",\"token_endpoint\":\"https://idp.example/t\"}", "", "has no member 'authorization_endpoint': declare AuthUri, or update the document")]
    [InlineData("{\"issuer\":\"https://idp.example\",\"token_endpoint\":\"https://idp.example/t\"}", "AuthUri = \"https://idp.example/a\"", null)]
    [InlineData("{\"issuer\":\"https://idp.example\",\"authorization_endpoint\":\"https://idp.example/a\"}", "", "has no member 'token_endpoint': declare AccessTokenUri, or update the document")]
    [InlineData("{}", Written, null)]
    [InlineData("{" + Endpoints + "}", "Issuer = \"https://idp.example/\"", "belongs to the issuer 'https://idp.example', and Issuer is 'https://idp.example/': use the document of the client's issuer, or remove Issuer")]
    public Task A_document_completes_the_client(string? document, string arguments, string? message) => RuleAssert.ReportsAsync(
        "TOA0089",
        $"{Write(document)}[OAuth2Client(Alias = \"acme\", Metadata = {(message is null ? "\"idp.json\"" : "[|\"idp.json\"|]")}{(arguments.Length == 0 ? "" : ", ")}{arguments})] partial class AcmeClient;",
        message);

    [Theory]
    [InlineData("", "AuthUri = [|\"https://idp.example/b\"|]", "AuthUri is 'https://idp.example/b', but the metadata document 'idp.json' has the authorization_endpoint 'https://idp.example/a': remove AuthUri, or update the document")]
    [InlineData("", "AuthUri = \"https://idp.example/a\"", null)]
    [InlineData("", "AccessTokenUri = [|\"https://idp.example/b\"|]", "has the token_endpoint 'https://idp.example/t'")]
    [InlineData(",\"revocation_endpoint\":\"https://idp.example/r\"", "RevokeTokenUri = [|\"https://idp.example/b\"|]", "has the revocation_endpoint 'https://idp.example/r'")]
    [InlineData("", "RevokeTokenUri = \"https://idp.example/b\"", null)]
    [InlineData(",\"userinfo_endpoint\":\"https://idp.example/u\"", "UserInfoUri = [|\"https://idp.example/b\"|]", "has the userinfo_endpoint 'https://idp.example/u'")]
    [InlineData("", "AuthUri = \"https://{tenant}.idp.example/a\"", null)]
    [InlineData(",\"code_challenge_methods_supported\":[\"plain\"]", "Pkce = [|OAuth2Pkce.S256|]", "Pkce is S256, but the metadata document 'idp.json' lists only plain in code_challenge_methods_supported: use Plain, or update the document")]
    [InlineData(",\"code_challenge_methods_supported\":[\"S256\"]", "Pkce = [|OAuth2Pkce.Plain|]", "lists only S256 in code_challenge_methods_supported: use S256")]
    [InlineData(",\"code_challenge_methods_supported\":[\"plain\",\"S256\"]", "", null)]
    [InlineData(",\"code_challenge_methods_supported\":[]", "", null)]
    [InlineData(",\"code_challenge_methods_supported\":[\"plain\"]", "Pkce = OAuth2Pkce.Off", null)]
    [InlineData(",\"token_endpoint_auth_methods_supported\":[\"client_secret_post\"]", "ClientAuthentication = [|OAuth2ClientAuthentication.None|]", "ClientAuthentication is None, but the metadata document 'idp.json' lists only client_secret_post in token_endpoint_auth_methods_supported: use ClientSecretPost, or update the document")]
    [InlineData(",\"token_endpoint_auth_methods_supported\":[\"client_secret_basic\"]", "ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasicRaw", null)]
    [InlineData(",\"token_endpoint_auth_methods_supported\":[\"client_secret_basic\"]", "", null)]
    [InlineData(",\"token_endpoint_auth_methods_supported\":[\"client_secret_basic\"]", "ClientAuthentication = OAuth2ClientAuthentication.RequestSigner", null)]
    [InlineData(",\"grant_types_supported\":[\"authorization_code\"]", "SupportsRefresh = [|true|]", "SupportsRefresh is true, but the metadata document 'idp.json' lists only authorization_code in grant_types_supported: remove SupportsRefresh")]
    [InlineData(",\"grant_types_supported\":[\"authorization_code\"]", "SupportsRefresh = false", null)]
    [InlineData(",\"grant_types_supported\":[\"authorization_code\",\"refresh_token\"]", "SupportsRefresh = true", null)]
    [InlineData("", "RequireIssuerInResponse = [|true|]", "RequireIssuerInResponse is true, so the client refuses responses without iss, but the metadata document 'idp.json' does not promise iss with authorization_response_iss_parameter_supported")]
    [InlineData(",\"authorization_response_iss_parameter_supported\":true", "RequireIssuerInResponse = true", null)]
    [InlineData("", "RequireIssuerInResponse = false", null)]
    [InlineData(",\"authorization_response_iss_parameter_supported\":true", "RequireIssuerInResponse = [|false|]", "RequireIssuerInResponse is false, so the client accepts responses without iss, but the metadata document 'idp.json' promises iss with authorization_response_iss_parameter_supported: remove RequireIssuerInResponse, or update the document")]
    public Task A_document_does_not_contradict_a_written_argument(string members, string arguments, string? message) => RuleAssert.ReportsAsync(
        "TOA0090",
        $"{Write($"{{{Endpoints}{members}}}")}[OAuth2Client(Alias = \"acme\", Metadata = \"idp.json\"{(arguments.Length == 0 ? "" : ", ")}{arguments})] partial class AcmeClient;",
        message);

    [Theory]
    [InlineData("\"code_challenge_methods_supported\":[\"plain\"]", "Pkce is S256")]
    [InlineData("\"token_endpoint_auth_methods_supported\":[\"none\"]", "ClientAuthentication is ClientSecretPost, but the metadata document 'idp.json' lists only none in token_endpoint_auth_methods_supported: use None")]
    [InlineData("\"token_endpoint_auth_methods_supported\":[\"private_key_jwt\",\"tls_client_auth\"]", "lists only private_key_jwt, tls_client_auth in token_endpoint_auth_methods_supported: set ClientAuthentication to a method that the server supports")]
    [InlineData("\"grant_types_supported\":[\"client_credentials\",\"refresh_token\"]", "A client uses 'authorization_code', but the metadata document 'idp.json' lists only client_credentials, refresh_token in grant_types_supported")]
    [InlineData("\"response_types_supported\":[\"token\",\"code id_token\"]", "A client uses 'code', but the metadata document 'idp.json' lists only token, code id_token in response_types_supported")]
    public Task A_document_supports_the_defaults(string member, string message) => RuleAssert.ReportsAsync(
        "TOA0090", $"{Write($"{{{Endpoints},{member}}}")}[OAuth2Client(Alias = \"acme\", Metadata = [|\"idp.json\"|])] partial class AcmeClient;", message);

    /// <summary>Checks that other rules report values of the document at its name, without a fix that would replace the name.</summary>
    [Theory]
    [InlineData("TOA0007", "\"issuer\":\"https://idp.example\",\"authorization_endpoint\":\"http://idp.example/a\",\"token_endpoint\":\"https://idp.example/t\"")]
    [InlineData("TOA0022", "\"issuer\":\"https://idp.example?a\",\"authorization_endpoint\":\"https://idp.example/a\",\"token_endpoint\":\"https://idp.example/t\"")]
    public async Task A_value_of_a_document_is_checked_like_a_written_one(string id, string members)
    {
        var source = $"{Write($"{{{members}}}")}[OAuth2Client(Alias = \"acme\", Metadata = \"idp.json\")] public partial class AcmeClient;";
        var diagnostic = Assert.Single(await AnalyzerHarness.AnalyzeAsync(source), diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden);
        Assert.Equal(id, diagnostic.Id);
        Assert.Equal("\"idp.json\"", source.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
        Assert.DoesNotContain(diagnostic.Properties.Values, static value => value is not null);
    }

    [Theory]
    [InlineData("{" + Endpoints + ",\"userinfo_endpoint\":\"https://idp.example/u\",\"authorization_response_iss_parameter_supported\":true,\"grant_types_supported\":[\"authorization_code\"]}", null)]
    [InlineData("{\"issuer\":\"https://idp.example\"}", "TOA0089")]
    [InlineData("{", "TOA0089")]
    [InlineData(null, "TOA0089")]
    public async Task No_other_rule_reports_the_same(string? document, string? id)
    {
        var diagnostics = await AnalyzerHarness.AnalyzeAsync($"{Write(document)}[OAuth2Client(Alias = \"acme\", Metadata = \"idp.json\")] public partial class AcmeClient;");
        Assert.Equal(
            id is null ? [] : [id], diagnostics.Where(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden).Select(static diagnostic => diagnostic.Id));
    }

    private static string Write(string? document) => document is null ? "" : AdditionalFile.Write("idp.json", document);
}

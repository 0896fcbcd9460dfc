using System.Globalization;

namespace TypedOAuth.SourceGenerators.Tests.Annotation;

/// <summary>Tests which arguments a metadata document completes: the client is the one that written arguments declare.</summary>
public sealed class MetadataSourceTests
{
    private const string Endpoints = "\"issuer\":\"https://idp.example\",\"authorization_endpoint\":\"https://idp.example/a\",\"token_endpoint\":\"https://idp.example/t\"";
    private const string Written = "Issuer = \"https://idp.example\", AuthUri = \"https://idp.example/a\", AccessTokenUri = \"https://idp.example/t\"";

    [Theory]
    [InlineData("", "")]
    [InlineData(",\"revocation_endpoint\":\"https://idp.example/r\"", ", RevokeTokenUri = \"https://idp.example/r\"")]
    [InlineData(",\"authorization_response_iss_parameter_supported\":true", ", RequireIssuerInResponse = true")]
    [InlineData(",\"authorization_response_iss_parameter_supported\":false", "")]
    [InlineData(",\"token_endpoint_auth_methods_supported\":[\"client_secret_basic\",\"private_key_jwt\"]", ", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic")]
    [InlineData(",\"token_endpoint_auth_methods_supported\":[\"client_secret_basic\",\"client_secret_post\"]", "")]
    [InlineData(",\"token_endpoint_auth_methods_supported\":[\"none\"]", "")]
    [InlineData(",\"grant_types_supported\":[\"authorization_code\"]", ", SupportsRefresh = false")]
    [InlineData(",\"grant_types_supported\":[\"authorization_code\",\"refresh_token\"]", "")]
    [InlineData(",\"userinfo_endpoint\":\"https://idp.example/u\"", "")]
    public void A_document_completes_a_client(string members, string arguments) =>
        AssertSame($"{Written}{arguments}", $"{{{Endpoints}{members}}}", "Metadata = \"idp.json\"");

    [Fact]
    public void The_UserInfo_endpoint_is_used_if_the_client_reads_it() => AssertSame(
        $"{Written}, UserInfoUri = \"https://idp.example/u\"", $"{{{Endpoints},\"userinfo_endpoint\":\"https://idp.example/u\"}}", "Metadata = \"idp.json\"",
        "[OAuth2Account(OAuth2AccountSource.UserInfo)]");

    [Theory]
    [InlineData("AuthUri = \"https://idp.example/other\"", "AuthUri = \"https://idp.example/other\", AccessTokenUri = \"https://idp.example/t\", Issuer = \"https://idp.example\"")]
    [InlineData("Issuer = \"https://idp.example\"", Written)]
    [InlineData("Issuer = null", "AuthUri = \"https://idp.example/a\", AccessTokenUri = \"https://idp.example/t\"")]
    [InlineData("RequireIssuerInResponse = false, SupportsRefresh = true", Written + ", SupportsRefresh = true")]
    [InlineData("ClientAuthentication = OAuth2ClientAuthentication.None", Written + ", ClientAuthentication = OAuth2ClientAuthentication.None")]
    public void A_written_argument_replaces_a_value_of_the_document(string written, string arguments)
    {
        var members = ",\"grant_types_supported\":[\"authorization_code\"],\"authorization_response_iss_parameter_supported\":true,\"token_endpoint_auth_methods_supported\":[\"client_secret_basic\"]";
        var expected = arguments
            + (written.Contains("SupportsRefresh", StringComparison.Ordinal) ? "" : ", SupportsRefresh = false")
            + (written.Contains("RequireIssuer", StringComparison.Ordinal) ? "" : ", RequireIssuerInResponse = true")
            + (written.Contains("ClientAuthentication", StringComparison.Ordinal) ? "" : ", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic");
        AssertSame(expected, $"{{{Endpoints}{members}}}", $"Metadata = \"idp.json\", {written}");
    }

    [Fact]
    public void A_document_of_another_server_replaces_the_addresses_of_the_preset()
    {
        var (preset, both) = (Emit("", "Provider = OAuth2Providers.Google"), Emit($"{{{Endpoints}}}", "Provider = OAuth2Providers.Google, Metadata = \"idp.json\""));
        Assert.Contains("https://accounts.google.com/o/oauth2/v2/auth", preset, StringComparison.Ordinal);
        Assert.DoesNotContain("https://accounts.google.com", both, StringComparison.Ordinal);
        Assert.All(["https://idp.example", "https://idp.example/a", "https://idp.example/t"], uri => Assert.Contains($"\"{uri}\"", both, StringComparison.Ordinal));

        // The document's server is another one, whose tokens the addresses of the preset must not receive.
        Assert.All(["https://oauth2.googleapis.com", "https://*.googleapis.com"], uri => Assert.DoesNotContain(uri, both, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{", "")]
    [InlineData("[]", "")]
    [InlineData("{\"issuer\":1}", "")]
    [InlineData("{\"issuer\":\"https://other.example\",\"revocation_endpoint\":\"https://other.example/r\"}", "")]
    [InlineData("", "")]
    public void A_client_with_a_faulty_document_is_the_one_without_the_document(string document, string expected) =>
        AssertSame(Written + expected, document, $"{Written}, Metadata = \"idp.json\"");

    [Theory]
    [InlineData("{", "")]
    [InlineData("{\"issuer\":\"https://idp.example\",\"token_endpoint\":\"https://idp.example/t\"}", "Issuer = \"https://idp.example\", AccessTokenUri = \"https://idp.example/t\"")]
    public void Without_endpoints_the_client_is_the_one_without_endpoints(string document, string arguments) => AssertSame(arguments, document, "Metadata = \"idp.json\"");

    private static void AssertSame(string expected, string document, string actual, string attributes = "") =>
        Assert.Equal(Emit("", expected, attributes), Emit(document, actual, attributes));

    /// <summary>Emits a client in a project with one document, or with none if the document is empty.</summary>
    private static string Emit(string document, string arguments, string attributes = "")
    {
        var file = document.Length == 0 ? "" : AdditionalFile.Write("idp.json", document);
        return Run(Compile(string.Create(
            CultureInfo.InvariantCulture, $"{file}[OAuth2Client(Alias = \"acme\"{(arguments.Length == 0 ? "" : ", ")}{arguments})]\n{attributes} public partial class AcmeClient;"))).Source;
    }
}

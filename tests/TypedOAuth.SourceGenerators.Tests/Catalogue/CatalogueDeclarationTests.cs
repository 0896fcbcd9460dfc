namespace TypedOAuth.SourceGenerators.Tests.Catalogue;

/// <summary>Checks that the declaration of a provider contains its facts, and that no fact is lost silently.</summary>
public sealed class CatalogueDeclarationTests
{
    [Fact]
    public void A_declaration_contains_the_facts() => Assert.Equal(
        """
        namespace Catalogue;

        /// <summary>The client for A &amp; B.</summary>
        [OAuth2Client(
            Alias = "a-b",
            DisplayName = "A & B",
            AuthUri = "https://a.example/authorize",
            Pkce = OAuth2Pkce.S256Hex,
            DefaultScopes = ["read", "write"],
            SupportsRefresh = false,
            ExpiredTokenStatus = 403)]
        [OAuth2Scope("read", Required = true, Name = "Read")]
        [OAuth2Scope("write")]
        [OAuth2RequestParameter("code", RenameTo = "auth_code", On = OAuth2Requests.Token | OAuth2Requests.Refresh)]
        [OAuth2RequestParameter("format", "\"json\"", InQuery = true)]
        [OAuth2TokenField<string[]>("team.ids")]
        [OAuth2SuccessMember("ok", "true", "1")]
        [System.Diagnostics.CodeAnalysis.SuppressMessage("TypedOAuth", "TOA0000", Justification = "The rule is wrong.")]
        public partial class AbClient;

        """.ReplaceLineEndings("\n"),
        Write("""
            "arguments": { "AuthUri": "https://a.example/authorize", "Pkce": "S256Hex", "DefaultScopes": ["read", "write"], "SupportsRefresh": false, "ExpiredTokenStatus": 403 },
            "requiredScopes": ["read"],
            "scopes": { "read": { "description": "Everything", "name": "Read" }, "write": {} },
            "requestParameters": [
              { "name": "code", "renameTo": "auth_code", "on": ["Token", "Refresh"] },
              { "name": "format", "value": "\"json\"", "inQuery": true }
            ],
            "tokenFields": [{ "path": "team.ids", "type": "string[]" }],
            "successMember": { "path": "ok", "values": ["true", "1"] },
            "suppressed": { "TOA0000": "The rule is wrong." },
            "notes": ["A note."]
            """));

    [Theory]
    [InlineData("\"arguments\": {}, \"colour\": \"red\"", "'colour' is unknown.")]
    [InlineData("\"arguments\": { \"Colour\": \"red\" }", "OAuth2Client has no 'Colour' ('arguments').")]
    [InlineData("\"arguments\": { \"Pkce\": \"Sometimes\" }", "'arguments.Pkce' is no OAuth2Pkce: \"Sometimes\".")]
    [InlineData("\"arguments\": { \"SupportsRefresh\": \"no\" }", "'arguments.SupportsRefresh' is no Boolean: \"no\".")]
    [InlineData("\"arguments\": { \"AuthUri\": [] }", "'arguments.AuthUri' is no String: [].")]
    [InlineData("\"arguments\": {}, \"requests\": [{ \"method\": \"Get\" }]", "'requests' lacks an argument of OAuth2Request.")]
    [InlineData("\"arguments\": {}, \"requests\": [{ \"on\": [\"Token\", \"Login\"] }]", "'requests.on' is no OAuth2Requests: \"Login\".")]
    [InlineData("\"arguments\": {}, \"requests\": [{ \"on\": [\"Token\"], \"notes\": [] }]", "OAuth2Request has no 'Notes' ('requests').")]
    [InlineData("\"arguments\": {}, \"tokenFields\": [{ \"path\": \"team\" }]", "'tokenFields' lacks 'type'.")]
    [InlineData("\"arguments\": {}, \"requiredScopes\": [\"read\"]", "'scopes' has no 'read'.")]
    public void A_fact_that_no_attribute_states_is_refused(string facts, string message) =>
        Assert.Equal(message, Assert.Throws<InvalidDataException>(() => Write(facts)).Message);

    [Fact]
    public void Every_attribute_of_a_client_can_be_declared()
    {
        var written = CatalogueDeclaration.Parts.Append(typeof(OAuth2ClientAttribute)).Append(typeof(OAuth2ScopeAttribute));
        Assert.Equal(CatalogueVocabulary.Attributes, written.OrderBy(static attribute => attribute.Name, StringComparer.Ordinal));
    }

    [Fact]
    public void A_file_has_the_name_of_its_provider_and_states_only_known_facts() => Assert.All(CatalogueProvider.All, static provider =>
    {
        Assert.Equal(provider.FileName, provider.Id);
        Assert.Contains($"partial class {provider.ClassName};", CatalogueDeclaration.Write(provider), StringComparison.Ordinal);
        Assert.Equal(provider.IsDeclared, provider.Facts.GetProperty("arguments").TryGetProperty("AccessTokenUri", out _));
    });

    private static string Write(string facts) => CatalogueDeclaration.Write(CatalogueProvider.Read("a-b", $$"""
        { "id": "a-b", "name": "A & B", "csharpName": "Ab", {{facts}} }
        """));
}

using TypedOAuth.SourceGenerators.Metadata;

namespace TypedOAuth.SourceGenerators.Tests.Metadata;

/// <summary>Tests the members that are read from a document, and the faults of documents.</summary>
public sealed class MetadataFileTests
{
    private const string Complete = """
        {
          "issuer": "https://idp.example", "authorization_endpoint": "https://idp.example/a", "token_endpoint": "https://idp.example/t",
          "revocation_endpoint": "https://idp.example/r", "userinfo_endpoint": "https://idp.example/u", "jwks_uri": "https://idp.example/keys",
          "response_types_supported": ["code"], "grant_types_supported": ["authorization_code", "refresh_token"], "scopes_supported": ["openid"],
          "token_endpoint_auth_methods_supported": ["none"], "code_challenge_methods_supported": ["S256", "plain"],
          "authorization_response_iss_parameter_supported": true
        }
        """;

    [Fact]
    public void The_members_are_those_of_RFC_8414() => Assert.Equal(
        new MetadataDocument
        {
            Issuer = "https://idp.example",
            AuthorizationEndpoint = "https://idp.example/a",
            TokenEndpoint = "https://idp.example/t",
            RevocationEndpoint = "https://idp.example/r",
            UserInfoEndpoint = "https://idp.example/u",
            ResponseTypes = new(["code"]),
            GrantTypes = new(["authorization_code", "refresh_token"]),
            AuthenticationMethods = new(["none"]),
            ChallengeMethods = new(["S256", "plain"]),
            ResponsesHaveIssuer = true,
        },
        Read(Complete).Document);

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"issuer":null,"token_endpoint":"","grant_types_supported":[],"authorization_response_iss_parameter_supported":false,"other":{}}""")]
    public void Null_and_empty_values_count_as_missing(string text) => Assert.Equal(new(), Read(text).Document);

    [Fact]
    public void Documents_compare_by_their_values()
    {
        Assert.Equal(Read(Complete), Read(Complete + "\n"));
        Assert.Equal(Read(Complete), Read(Complete.Replace("/keys", "/other", StringComparison.Ordinal)));
        Assert.NotEqual(Read(Complete), Read(Complete.Replace("\"S256\"", "\"s256\"", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("", "is not JSON (line 1, column 1: a value is missing)")]
    [InlineData("{\n  \"issuer\": \"https://idp.example\",\n}", "is not JSON (line 3, column 1: the name of a member is missing)")]
    [InlineData("""{"issuer":"https://a.example","issuer":"https://b.example"}""", "is not JSON (line 1, column 39: the object has this member twice)")]
    [InlineData("[]", "is not a JSON object")]
    [InlineData("null", "is not a JSON object")]
    [InlineData("""{"issuer":1}""", "has the member 'issuer', which is not a string")]
    [InlineData("""{"grant_types_supported":"authorization_code"}""", "has the member 'grant_types_supported', which is not an array of strings")]
    [InlineData("""{"grant_types_supported":["authorization_code",null]}""", "has the member 'grant_types_supported', which is not an array of strings")]
    [InlineData("""{"authorization_response_iss_parameter_supported":"true"}""", "has the member 'authorization_response_iss_parameter_supported', which is not true or false")]
    [InlineData(null, "cannot be read")]
    public void A_faulty_document_has_a_fault_and_no_values(string? text, string fault)
    {
        var file = Read(text);
        Assert.Null(file.Document);
        Assert.Equal(fault, file.Fault?.Message);
    }

    [Fact]
    public void A_file_that_is_too_long_is_not_parsed() =>
        Assert.Equal("has more than 1048576 characters", Read(new string(' ', JsonReader.MaxLength + 1)).Fault?.Message);

    [Theory]
    [InlineData("/a/idp.json", true)]
    [InlineData("C:\\a\\IDP.JSON", true)]
    [InlineData("/a/idp.json.txt", false)]
    [InlineData("/a/json", false)]
    public void Documents_have_the_extension_of_JSON(string path, bool isMatch) => Assert.Equal(isMatch, MetadataFile.IsMatch(new AdditionalFile(path, "{}")));

    private static MetadataFile Read(string? text) => MetadataFile.Read(new AdditionalFile("/a/idp.json", text), TestContext.Current.CancellationToken);
}

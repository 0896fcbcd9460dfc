namespace TypedOAuth.SourceGenerators.Tests.CodeFixes;

/// <summary>Tests the fix that writes constants of the catalogue.</summary>
public sealed class UsePresetFixTests
{
    /// <summary>Arguments with other values than the preset's stay, because they replace the preset's.</summary>
    [Theory]
    [InlineData(
        "[OAuth2Client(Alias = \"gh\", AuthUri = \"https://github.com/login/oauth/authorize\", AccessTokenUri = \"https://github.com/login/oauth/access_token\", SupportsRefresh = false)]\npublic partial class AcmeClient;",
        "[OAuth2Client(Alias = \"gh\", Provider = OAuth2Providers.GitHub, SupportsRefresh = false)]\npublic partial class AcmeClient;")]
    [InlineData(
        "[OAuth2Client(\n    DisplayName = \"Mine\",\n    AuthUri = \"https://github.com/login/oauth/authorize?allow_signup=false\",\n    AccessTokenUri = \"https://github.com/login/oauth/access_token\",\n    Alias = \"github\")]\npublic partial class AcmeClient;",
        "[OAuth2Client(\n    DisplayName = \"Mine\",\n    AuthUri = \"https://github.com/login/oauth/authorize?allow_signup=false\",\n    Provider = OAuth2Providers.GitHub)]\npublic partial class AcmeClient;")]
    public Task A_preset_replaces_the_arguments_that_it_declares(string before, string after) => FixAssert.WritesAsync("TOA0086", before, after);

    /// <summary>The alias is the preset's, so its fix adds the argument and keeps the provider.</summary>
    [Fact]
    public Task A_second_client_of_a_provider_gets_an_alias() => FixAssert.WritesAsync(
        "TOA0004",
        "[OAuth2Client(Alias = \"github\", AuthUri = \"https://a.dev/a\", AccessTokenUri = \"https://a.dev/t\")]\npublic partial class OneClient;\n[OAuth2Client(Provider = OAuth2Providers.GitHub)]\npublic partial class AcmeClient;",
        "[OAuth2Client(Alias = \"github\", AuthUri = \"https://a.dev/a\", AccessTokenUri = \"https://a.dev/t\")]\npublic partial class OneClient;\n[OAuth2Client(Provider = OAuth2Providers.GitHub, Alias = \"acme\")]\npublic partial class AcmeClient;");

    [Theory]
    [InlineData("TOA0084", "Provider = \"goggle\"", "Provider = OAuth2Providers.Google")]
    [InlineData("TOA0084", "Provider = \"zzzzzzzzz\"", null)]
    [InlineData("TOA0085", "Provider = OAuth2Providers.GitHub, Scopes = [\"repo\", \"gits\"]", "Provider = OAuth2Providers.GitHub, Scopes = [\"repo\", OAuth2Scopes.GitHub.Gist]")]
    public Task The_nearest_constant_replaces_an_unknown_name(string id, string before, string? after) => FixAssert.WritesAsync(
        id, $"[OAuth2Client({before})]\npublic partial class AcmeClient;", after is null ? null : $"[OAuth2Client({after})]\npublic partial class AcmeClient;");
}

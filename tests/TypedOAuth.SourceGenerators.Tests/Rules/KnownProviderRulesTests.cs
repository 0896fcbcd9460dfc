using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Providers;
using TypedOAuth.SourceGenerators.Rules;
using TypedOAuth.SourceGenerators.Tests.Catalogue;

namespace TypedOAuth.SourceGenerators.Tests.Rules;

/// <summary>Tests the suggestion of a preset for written endpoints.</summary>
public sealed class KnownProviderRulesTests
{
    [Theory]
    [InlineData("https://github.com/login/oauth/authorize", "https://github.com/login/oauth/access_token", "OAuth2Providers.GitHub; the preset")]
    [InlineData("https://slack.com/oauth/v2/authorize", "https://slack.com/api/oauth.v2.access", "OAuth2Providers.Slack;")]
    [InlineData("https://github.com/login/oauth/authorize", "https://github.example/login/oauth/access_token", null)]
    [InlineData("https://as.example/authorize", "https://as.example/token", null)]
    [InlineData("https://acme.myshopify.com/admin/oauth/authorize", "https://acme.myshopify.com/admin/oauth/access_token", "OAuth2Providers.Shopify and [OAuth2EndpointParameter(\"shop\", Value = \"acme\")];")]
    [InlineData("https://acme.myshopify.com/admin/oauth/authorize", "https://other.myshopify.com/admin/oauth/access_token", null)]
    [InlineData("https://login.salesforce.com/services/oauth2/authorize", "https://login.salesforce.com/services/oauth2/token", "OAuth2Providers.Salesforce;")]
    [InlineData("https://test.salesforce.com/services/oauth2/authorize", "https://test.salesforce.com/services/oauth2/token", "Salesforce and [OAuth2EndpointParameter(\"domain\", Value = \"test\")];")]
    [InlineData("https://acme.my.salesforce.com/services/oauth2/authorize", "https://acme.my.salesforce.com/services/oauth2/token", "Value = \"acme.my\"")]
    [InlineData("https://evil.salesforce.com/services/oauth2/authorize", "https://evil.salesforce.com/services/oauth2/token", null)]
    [InlineData("https://sod.superoffice.com/login/common/oauth/authorize", "https://sod.superoffice.com/login/common/oauth/tokens", "SuperOffice and [OAuth2EndpointParameter(\"environment\", Value = \"sod\")];")]
    [InlineData("https://other.superoffice.com/login/common/oauth/authorize", "https://other.superoffice.com/login/common/oauth/tokens", null)]
    [InlineData("https://accounts.zoho.com/oauth/v2/auth", "https://accounts.zoho.com/oauth/v2/token", "OAuth2Providers.Zoho;")]
    [InlineData("https://accounts.zoho.com/oauth/v2/auth", "https://accounts.zoho.eu/oauth/v2/token", "OAuth2Providers.Zoho;")]
    public Task Endpoints_of_a_provider_are_a_preset(string authorization, string token, string? message)
    {
        var written = $"\"{authorization}\"";
        return RuleAssert.ReportsAsync(
            "TOA0086",
            $"[OAuth2Client(Alias = \"x\", AuthUri = {(message is null ? written : $"[|{written}|]")}, AccessTokenUri = \"{token}\")] partial class C;", message);
    }

    /// <summary>A client with another host in a further endpoint does not belong to one customer of the provider.</summary>
    [Theory]
    [InlineData("RevokeTokenUri = \"https://acme.myshopify.com/admin/api_permissions/current.json\"", true)]
    [InlineData("RevokeTokenUri = \"https://acme.myshopify.com/other\"", true)]
    [InlineData("RevokeTokenUri = \"https://other.myshopify.com/admin/api_permissions/current.json\"", false)]
    [InlineData("ApiOrigins = [\"https://other.myshopify.com\"]", false)]
    [InlineData("ApiOrigins = [\"https://acme.myshopify.com\", \"https://cdn.example\"]", true)]
    public async Task All_endpoints_fill_a_placeholder_with_one_text(string argument, bool isReported)
    {
        var diagnostics = await AnalyzerHarness.AnalyzeAsync(
            $"[OAuth2Client(Alias = \"x\", AuthUri = \"https://acme.myshopify.com/admin/oauth/authorize\", AccessTokenUri = \"https://acme.myshopify.com/admin/oauth/access_token\", {argument})] partial class C;");
        Assert.Equal(isReported, diagnostics.Any(static diagnostic => diagnostic.Id == "TOA0086"));
    }

    /// <summary>A preset is a suggestion for each client that an application could have declared for its provider.</summary>
    [Fact]
    public async Task Each_preset_is_suggested_for_its_own_endpoints()
    {
        var providers = CatalogueCode.Presets.Where(static provider => KnownEndpoints.FindAll(GetEndpoint(provider, "AuthUri"), GetEndpoint(provider, "AccessTokenUri")).Contains(provider.Id)).ToList();
        Assert.InRange(providers.Count, 200, int.MaxValue);
        var source = string.Join('\n', providers.Select(static provider =>
            $"[OAuth2Client(Alias = \"{provider.Id}\", AuthUri = \"{Fill(provider, "AuthUri")}\", AccessTokenUri = \"{Fill(provider, "AccessTokenUri")}\")] partial class {provider.ClassName};"));
        var suggested = (await AnalyzerHarness.AnalyzeAsync(source)).Where(static diagnostic => diagnostic.Id == "TOA0086")
            .Select(static diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Split("OAuth2Providers.")[1].Split(' ', ';')[0]).ToHashSet(StringComparer.Ordinal);
        var shared = providers.GroupBy(static provider => (GetEndpoint(provider, "AuthUri").Split('?')[0], GetEndpoint(provider, "AccessTokenUri"))).Where(static group => group.Count() > 1)
            .SelectMany(static group => group).Select(static provider => provider.ConstantName);
        Assert.Equal(providers.Select(static provider => provider.ConstantName).Except(shared).Order(), suggested.Order());
    }

    /// <summary>Fills the placeholders of an endpoint with the default or an example.</summary>
    public static string Fill(CatalogueProvider provider, string name)
    {
        var library = GeneratorHarness.Compile().GetTypeByMetadataName("TypedOAuth.OAuth2ClientAttribute")!.ContainingAssembly;
        var preset = Preset.Find(library, provider.Id)!;
        var parameters = EndpointParameters.Read(preset.GetAnnotations(AttributeNames.EndpointParameter, preset.Client));
        return parameters.Fill(name, GetEndpoint(provider, name));
    }

    private static string GetEndpoint(CatalogueProvider provider, string name) => provider.Facts.GetProperty("arguments").GetProperty(name).GetString()!;
}

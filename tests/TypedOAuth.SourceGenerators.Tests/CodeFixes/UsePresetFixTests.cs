using Microsoft.CodeAnalysis;
using TypedOAuth.SourceGenerators.Providers;
using TypedOAuth.SourceGenerators.Tests.Catalogue;
using TypedOAuth.SourceGenerators.Tests.Rules;

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
    [InlineData(
        "/// <summary>The shop.</summary>\n[OAuth2Client(Alias = \"shop\", AuthUri = \"https://acme.myshopify.com/admin/oauth/authorize\", AccessTokenUri = \"https://acme.myshopify.com/admin/oauth/access_token\", ApiOrigins = [\"https://acme.myshopify.com\"], ScopeSeparator = \",\")]\npublic partial class AcmeClient;",
        "/// <summary>The shop.</summary>\n[OAuth2Client(Alias = \"shop\", Provider = OAuth2Providers.Shopify)]\n[OAuth2EndpointParameter(\"shop\", Value = \"acme\")]\npublic partial class AcmeClient;")]
    [InlineData(
        "[OAuth2Client(Alias = \"sf\", AuthUri = \"https://test.salesforce.com/services/oauth2/authorize\", AccessTokenUri = \"https://test.salesforce.com/services/oauth2/token\", Issuer = \"https://test.salesforce.com\")]\npublic partial class AcmeClient;",
        "[OAuth2Client(Alias = \"sf\", Provider = OAuth2Providers.Salesforce)]\n[OAuth2EndpointParameter(\"domain\", Value = \"test\")]\npublic partial class AcmeClient;")]
    [InlineData(
        "[OAuth2Client(Alias = \"sf\", AuthUri = \"https://login.salesforce.com/services/oauth2/authorize\", AccessTokenUri = \"https://login.salesforce.com/services/oauth2/token\", Issuer = \"https://login.salesforce.com\")]\npublic partial class AcmeClient;",
        "[OAuth2Client(Alias = \"sf\", Provider = OAuth2Providers.Salesforce)]\npublic partial class AcmeClient;")]
    [InlineData(
        "[OAuth2Client(Alias = \"in\", AuthUri = \"https://app.intercom.com/oauth\", AccessTokenUri = \"https://api.eu.intercom.io/auth/eagle/token\")]\npublic partial class AcmeClient;",
        "[OAuth2Client(Alias = \"in\", Provider = OAuth2Providers.Intercom)]\n[OAuth2EndpointParameter(\"region\", Value = \"eu\")]\npublic partial class AcmeClient;")]
    [InlineData(
        "[OAuth2Client(Alias = \"shop\", AuthUri = \"https://{shop}.myshopify.com/admin/oauth/authorize\", AccessTokenUri = \"https://{shop}.myshopify.com/admin/oauth/access_token\")]\n[OAuth2EndpointParameter(\"shop\", Source = OAuth2EndpointParameterSource.User)]\npublic partial class AcmeClient;",
        "[OAuth2Client(Alias = \"shop\", Provider = OAuth2Providers.Shopify)]\n[OAuth2EndpointParameter(\"shop\", Source = OAuth2EndpointParameterSource.User)]\npublic partial class AcmeClient;")]
    [InlineData(
        "[OAuth2Client(Alias = \"ms\", AuthUri = \"https://login.microsoftonline.com/contoso.example/oauth2/v2.0/authorize\", AccessTokenUri = \"https://login.microsoftonline.com/contoso.example/oauth2/v2.0/token\", Issuer = \"https://login.microsoftonline.com/00000000-0000-0000-0000-000000000001/v2.0\")]\npublic partial class AcmeClient;",
        "[OAuth2Client(Alias = \"ms\", Provider = OAuth2Providers.Microsoft, Issuer = \"https://login.microsoftonline.com/00000000-0000-0000-0000-000000000001/v2.0\")]\n[OAuth2EndpointParameter(\"tenant\", Value = \"contoso.example\")]\npublic partial class AcmeClient;")]
    public Task A_preset_replaces_the_arguments_that_it_declares(string before, string after) => FixAssert.WritesAsync("TOA0086", before, after);

    /// <summary>The responses of the provider choose the data centre, and the class can have another name for the placeholder.</summary>
    [Theory]
    [InlineData("AuthUri = \"https://accounts.zoho.com/oauth/v2/auth\", AccessTokenUri = \"https://accounts.zoho.eu/oauth/v2/token\")]")]
    [InlineData("AuthUri = \"https://{store}.myshopify.com/admin/oauth/authorize\", AccessTokenUri = \"https://{store}.myshopify.com/admin/oauth/access_token\")]\n[OAuth2EndpointParameter(\"store\", Source = OAuth2EndpointParameterSource.User)]")]
    [InlineData("AuthUri = \"https://acme.myshopify.com/admin/oauth/authorize\", AccessTokenUri = \"https://acme.myshopify.com/admin/oauth/access_token\", ApiOrigins = [\"https://{shop}.myshopify.com\"])]\n[OAuth2EndpointParameter(\"shop\", Source = OAuth2EndpointParameterSource.TokenResponse)]")]
    public Task A_client_that_a_constant_cannot_express_stays(string arguments) =>
        FixAssert.WritesAsync("TOA0086", $"[OAuth2Client(Alias = \"x\", {arguments}\npublic partial class AcmeClient;", null);

    /// <summary>A written client of each preset with endpoint parameters becomes a client of the preset without an error.</summary>
    [Fact]
    public async Task A_filled_client_stays_valid()
    {
        var providers = CatalogueCode.Presets.Where(static provider => GetEndpoint(provider, "AccessTokenUri").Contains('{', StringComparison.Ordinal)
            && KnownEndpoints.FindAll(GetEndpoint(provider, "AuthUri"), GetEndpoint(provider, "AccessTokenUri")).Contains(provider.Id)).ToList();
        var fixes = 0;
        foreach (var provider in providers)
        {
            var project = FixHarness.CreateProject(
                $"[OAuth2Client(Alias = \"x\", AuthUri = \"{KnownProviderRulesTests.Fill(provider, "AuthUri")}\", AccessTokenUri = \"{KnownProviderRulesTests.Fill(provider, "AccessTokenUri")}\")]\npublic partial class AcmeClient;");
            if ((await FixHarness.AnalyzeAsync(project)).FirstOrDefault(static diagnostic => diagnostic.Id == "TOA0086") is not { } diagnostic
                || await FixHarness.FindActionAsync(project, diagnostic) is not { } action)
            {
                continue;
            }

            fixes++;
            var changed = FixHarness.CreateProject(await FixHarness.ReadAsync(await FixHarness.ApplyAsync(project, action)));
            var source = await FixHarness.ReadAsync(changed);
            Assert.Contains($"Provider = OAuth2Providers.{provider.ConstantName}", source, StringComparison.Ordinal);
            Assert.DoesNotContain("Uri =", source, StringComparison.Ordinal);
            Assert.Equal("", string.Join('\n', (await FixHarness.AnalyzeAsync(changed)).Where(static found => found.Severity > DiagnosticSeverity.Hidden && found.Id is not ("TOA0039" or "TOA0040"))));
        }

        Assert.InRange(fixes, 15, providers.Count);
    }

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

    /// <summary>A fix must neither replace nor remove the provider, about whose declarations a rule reports.</summary>
    [Theory]
    [InlineData("TOA0020", "Provider = OAuth2Providers.Box, AccessTokenUri = \"https://api.box.com/oauth2/revoke\"")]
    [InlineData("TOA0077", "Provider = OAuth2Providers.Facebook, PkceOffReason = null")]
    public Task A_fix_of_another_rule_keeps_the_provider(string id, string arguments) =>
        FixAssert.WritesAsync(id, $"[OAuth2Client({arguments})]\npublic partial class AcmeClient;", null);

    [Fact]
    public Task A_fix_adds_an_argument_beside_the_provider() => FixAssert.WritesAsync(
        "TOA0021",
        "[OAuth2Client(Provider = OAuth2Providers.GitHub, AccessTokenUri = \"https://ghe.example/t\")]\npublic partial class AcmeClient;",
        "[OAuth2Client(Provider = OAuth2Providers.GitHub, AccessTokenUri = \"https://ghe.example/t\", Issuer = \"https://github.com\")]\npublic partial class AcmeClient;");

    private static string GetEndpoint(CatalogueProvider provider, string name) => provider.Facts.GetProperty("arguments").GetProperty(name).GetString()!;
}

using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using TypedOAuth.SourceGenerators.Providers;
using TypedOAuth.SourceGenerators.Tests.Catalogue;

namespace TypedOAuth.SourceGenerators.Tests.Providers;

/// <summary>Tests the search for the provider of endpoints.</summary>
public sealed class KnownEndpointsTests
{
    [Fact]
    public void The_code_contains_the_endpoints_of_the_files()
    {
        var path = Path.Combine(CatalogueProvider.Folder, "KnownEndpoints.Data.cs");
        var expected = Write();
        if (RulePageWriter.IsAskedFor)
        {
            File.WriteAllText(path, expected);
        }

        Assert.Equal(expected, File.ReadAllText(path));
    }

    /// <summary>Two presets can have the same endpoints, for example of one server with two products.</summary>
    [Fact]
    public void The_endpoints_of_a_preset_belong_to_it() => Assert.All(CatalogueCode.Presets.Where(IsContained), static provider =>
    {
        var (authorization, token) = GetEndpoints(provider);
        Assert.Contains(provider.Id, KnownEndpoints.FindAll(authorization, token));
    });

    [Theory]
    [InlineData("https://github.com/login/oauth/authorize", "https://github.com/login/oauth/access_token", "github")]
    [InlineData("https://github.com/login/oauth/authorize?allow_signup=false", "https://github.com/login/oauth/access_token", "github")]
    [InlineData("https://github.com/login/oauth/authorize2", "https://github.com/login/oauth/access_token", null)]
    [InlineData("https://github.com/login/oauth/authorize", "https://example.com/login/oauth/access_token", null)]
    [InlineData("https://acme.myshopify.com/admin/oauth/authorize", "https://acme.myshopify.com/admin/oauth/access_token", "shopify")]
    [InlineData("https://acme.myshopify.com/admin/oauth/authorize", "https://other.myshopify.com/admin/oauth/access_token", null)]
    [InlineData("https://acme.my.salesforce.com/services/oauth2/authorize", "https://acme.my.salesforce.com/services/oauth2/token", "salesforce")]
    [InlineData("https://acme.example/admin/oauth/authorize", "https://acme.example/admin/oauth/access_token", null)]
    [InlineData("", "", null)]
    public void Both_endpoints_name_the_provider(string authorization, string token, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], KnownEndpoints.FindAll(authorization, token));

    private static (string Authorization, string Token) GetEndpoints(CatalogueProvider provider)
    {
        var arguments = provider.Facts.GetProperty("arguments");
        return (arguments.GetProperty("AuthUri").GetString()!.Split('?')[0], arguments.GetProperty("AccessTokenUri").GetString()!.Split('?')[0]);
    }

    /// <summary>An endpoint whose host is a placeholder would match each server, so it is left out.</summary>
    private static bool IsContained(CatalogueProvider provider) => GetEndpoints(provider).Authorization is var authorization
        && (!authorization.StartsWith("https://{", StringComparison.Ordinal) || authorization.Split('/')[2].Contains("}.", StringComparison.Ordinal));

    private static string Write()
    {
        var text = new StringBuilder("""
            // Written from the JSON files of this folder by KnownEndpointsTests. To update it, run the generator's tests with TYPEDOAUTH_UPDATE_DOCS=1.
            namespace TypedOAuth.SourceGenerators.Providers;

            /// <content>Contains the endpoints of the JSON files.</content>
            internal static partial class KnownEndpoints
            {
                private static IEnumerable<(string Id, string Authorization, string Token)> GetAll()
                {

            """.ReplaceLineEndings("\n"));
        foreach (var provider in CatalogueCode.Presets)
        {
            var (authorization, token) = GetEndpoints(provider);
            if (IsContained(provider))
            {
                text.Append(CultureInfo.InvariantCulture, $"        yield return ({Literal(provider.Id)}, {Literal(authorization)}, {Literal(token)});\n");
            }
        }

        return text.Append("    }\n}\n").ToString();
    }

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}

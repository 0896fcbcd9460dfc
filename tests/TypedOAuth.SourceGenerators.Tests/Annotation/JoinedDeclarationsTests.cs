using System.Text.RegularExpressions;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Parsing;

namespace TypedOAuth.SourceGenerators.Tests.Annotation;

/// <summary>Tests what a client emits if it declares attributes beside a preset.</summary>
public sealed partial class JoinedDeclarationsTests
{
    [Fact]
    public void A_described_scope_stays_required()
    {
        var emitted = Emit("Google", "[OAuth2Scope(\"openid\", Description = \"See who you are\")]");
        Assert.Contains("RequiredScopes = [\"openid\"]", emitted, StringComparison.Ordinal);
        Assert.Contains("new(\"openid\", \"See who you are\")", emitted, StringComparison.Ordinal);
    }

    [Fact]
    public void A_written_argument_replaces_that_of_the_preset() =>
        Assert.DoesNotContain("RequiredScopes", Emit("Google", "[OAuth2Scope(\"openid\", Required = false)]"), StringComparison.Ordinal);

    /// <summary>The source decides to which values a label applies, and whether a value can be the account.</summary>
    [Theory]
    [InlineData("Label = \"Store\"", "Label = \"Store\", Source = global::TypedOAuth.OAuth2EndpointParameterSource.User, Suffix = \".myshopify.com\", Example = \"acme\", IsAccount = true")]
    [InlineData("Source = OAuth2EndpointParameterSource.User", "Source = global::TypedOAuth.OAuth2EndpointParameterSource.User, Label = \"Shopify shop\", Suffix = \".myshopify.com\", Example = \"acme\", IsAccount = true")]
    [InlineData("Value = \"acme\"", "Value = \"acme\", Suffix = \".myshopify.com\"")]
    [InlineData("Source = OAuth2EndpointParameterSource.Setting", "Source = global::TypedOAuth.OAuth2EndpointParameterSource.Setting, Suffix = \".myshopify.com\"")]
    [InlineData("Suffix = null", "Source = global::TypedOAuth.OAuth2EndpointParameterSource.User, Label = \"Shopify shop\", Example = \"acme\", IsAccount = true")]
    public void An_endpoint_parameter_keeps_what_still_applies(string written, string expected) =>
        Assert.Equal($"new(\"shop\") {{ {expected} }}", GetLine(Emit("Shopify", $"[OAuth2EndpointParameter(\"shop\", {written})]"), "new(\"shop\")"));

    /// <summary>The default of the source is the preset's source.</summary>
    [Fact]
    public void A_value_of_the_same_source_keeps_the_label() => Assert.Contains(
        "Label = \"Salesforce domain\"", GetLine(Emit("Salesforce", "[OAuth2EndpointParameter(\"domain\", Value = \"acme.my\")]"), "new(\"domain\")"), StringComparison.Ordinal);

    /// <summary>The redirect of the provider determines the region; a value in the code is that of the first request.</summary>
    [Fact]
    public void A_value_keeps_the_source_in_a_response()
    {
        var line = GetLine(Emit("Zoho", "[OAuth2EndpointParameter(\"accounts\", Value = \"eu\")]"), "new(\"accounts\")");
        Assert.Contains("Value = \"eu\"", line, StringComparison.Ordinal);
        Assert.Contains("Source = global::TypedOAuth.OAuth2EndpointParameterSource.Callback", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sandbox")]
    [InlineData("Sandbox")]
    public void An_environment_keeps_the_other_addresses(string name)
    {
        var emitted = Emit("PayPal", $"[OAuth2Environment(\"{name}\", UserInfoUri = \"https://api-m.sandbox.paypal.com/me\")]");
        Assert.Equal(
            $"new(\"{name}\") {{ UserInfoUri = \"https://api-m.sandbox.paypal.com/me\", AuthUri = \"https://www.sandbox.paypal.com/signin/authorize\", AccessTokenUri = \"https://api-m.sandbox.paypal.com/v1/oauth2/token\", ApiOrigins = [\"https://api-m.sandbox.paypal.com\"] }}",
            GetLine(emitted, "new(\"sandbox\")", StringComparison.OrdinalIgnoreCase));
        Assert.Single(Find(emitted, "new(\"sandbox\")", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The tokens of another server must not be sent to the addresses of the preset.</summary>
    [Theory]
    [InlineData("https://api-m.sandbox.paypal.com/v2/token", true)]
    [InlineData("https://idp.example/token", false)]
    public void An_environment_of_another_server_has_no_address_of_the_preset(string token, bool isSame) => Assert.Equal(
        isSame ? $"new(\"sandbox\") {{ AccessTokenUri = \"{token}\", AuthUri = \"https://www.sandbox.paypal.com/signin/authorize\", UserInfoUri = \"https://api-m.sandbox.paypal.com/v1/identity/oauth2/userinfo?schema=paypalv1.1\", ApiOrigins = [\"https://api-m.sandbox.paypal.com\"] }}"
            : $"new(\"sandbox\") {{ AccessTokenUri = \"{token}\" }}",
        GetLine(Emit("PayPal", $"[OAuth2Environment(\"sandbox\", AccessTokenUri = \"{token}\")]"), "new(\"sandbox\")"));

    [Fact]
    public void An_environment_with_another_name_is_an_addition() =>
        Assert.Single(Find(Emit("PayPal", "[OAuth2Environment(\"test\", UserInfoUri = \"https://test.paypal.com/me\")]"), "new(\"sandbox\")", StringComparison.Ordinal));

    /// <summary>Two declarations of one request would both apply.</summary>
    [Theory]
    [InlineData("[OAuth2Request(OAuth2Requests.Token, Format = OAuth2RequestFormat.Form)]", "OAuth2Requests.Refresh | OAuth2Requests.Exchange | OAuth2Requests.Revocation")]
    [InlineData("[OAuth2Request(OAuth2Requests.AnyToken | OAuth2Requests.Revocation, Format = OAuth2RequestFormat.Form)]", null)]
    [InlineData("[OAuth2Request(OAuth2Requests.UserInfo, Method = OAuth2HttpMethod.Post)]", "OAuth2Requests.Token | OAuth2Requests.Refresh | OAuth2Requests.Exchange | OAuth2Requests.Revocation")]
    public void A_request_leaves_the_preset_its_other_requests(string attribute, string? remaining)
    {
        var lines = Find(Emit("Notion", attribute), "Format = global::TypedOAuth.OAuth2RequestFormat.Json", StringComparison.Ordinal);
        Assert.Equal(remaining is null ? [] : [$"new({Qualify(remaining)}) {{ Format = global::TypedOAuth.OAuth2RequestFormat.Json }}"], lines);
    }

    [Theory]
    [InlineData("[OAuth2RequestHeader(\"Notion-Version\", \"2025-09-03\", On = OAuth2Requests.Api)]", "OAuth2Requests.Token | OAuth2Requests.Refresh | OAuth2Requests.Exchange | OAuth2Requests.Revocation")]
    [InlineData("[OAuth2RequestHeader(\"notion-version\", \"2025-09-03\", On = OAuth2Requests.Api)]", "OAuth2Requests.Token | OAuth2Requests.Refresh | OAuth2Requests.Exchange | OAuth2Requests.Revocation")]
    [InlineData("[OAuth2RequestHeader(\"notion-version\", \"2025-09-03\")]", "OAuth2Requests.Revocation | OAuth2Requests.Api")]
    [InlineData("[OAuth2RequestHeader(\"Notion-Version\", \"2025-09-03\", On = OAuth2Requests.All)]", null)]
    public void A_header_leaves_the_preset_its_other_requests(string attribute, string? remaining)
    {
        var lines = Find(Emit("Notion", attribute), "\"2022-06-28\"", StringComparison.Ordinal);
        Assert.Equal(remaining is null ? [] : [$"new(\"Notion-Version\", \"2022-06-28\") {{ On = {Qualify(remaining)} }}"], lines);
    }

    [Theory]
    [InlineData("[OAuth2RequestParameter(\"expires_in\", \"60\", On = OAuth2Requests.Refresh)]", "new(\"expires_in\", \"1800\") { On = global::TypedOAuth.OAuth2Requests.Token }")]
    [InlineData("[OAuth2RequestParameter(\"expires_in\", Remove = true)]", null)]
    [InlineData("[OAuth2RequestParameter(\"Expires_in\", \"60\")]", "new(\"expires_in\", \"1800\") { On = global::TypedOAuth.OAuth2Requests.Token | global::TypedOAuth.OAuth2Requests.Refresh }")]
    public void A_parameter_leaves_the_preset_its_other_requests(string attribute, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], Find(Emit("Zendesk", attribute), "\"1800\"", StringComparison.Ordinal));

    /// <summary>The default of an omitted argument is not what remains.</summary>
    [Fact]
    public void A_declaration_without_requests_names_those_that_remain()
    {
        var attributes = Compile("[OAuth2RequestHeader(\"A\", \"1\")] [OAuth2RequestHeader(\"a\", \"2\", On = OAuth2Requests.Token)] class C;")
            .GetTypeByMetadataName("C")!.GetAnnotations(AttributeNames.RequestHeader).ToList();
        var joined = JoinedDeclarations.Join(AttributeNames.RequestHeader, [attributes[1]], [attributes[0]]).ToList();
        Assert.Equal(2, joined.Count);
        var property = Assert.Single(DeclarationParser.Parse(joined[1])!.Properties);
        Assert.Equal(("On", "OAuth2Requests"), (property.Name, property.Value.Type));
        Assert.Equal(["Refresh", "Exchange"], property.Value.Parts);
    }

    /// <summary>No rule reports a client that changes a part of a preset, because each change leaves a complete client.</summary>
    [Theory]
    [InlineData("Notion", "[OAuth2Request(OAuth2Requests.Token, Format = OAuth2RequestFormat.Form)]")]
    [InlineData("Shopify", "[OAuth2EndpointParameter(\"shop\", Label = \"Store\")]")]
    [InlineData("PayPal", "[OAuth2Environment(\"SANDBOX\", AuthUri = \"https://www.sandbox.paypal.com/a\")]")]
    [InlineData("Google", "[OAuth2Scope(\"openid\", Description = \"See who you are\")]")]
    public async Task A_changed_part_is_not_reported(string provider, string attributes) => Assert.DoesNotContain(
        await AnalyzerHarness.AnalyzeAsync($"[OAuth2Client(Provider = OAuth2Providers.{provider})] {attributes} partial class C;"),
        static diagnostic => diagnostic.Severity > Microsoft.CodeAnalysis.DiagnosticSeverity.Hidden && diagnostic.Id is not ("TOA0039" or "TOA0040"));

    private static string Emit(string provider, string attributes) => GeneratorHarness.Run(
        AnalyzerHarness.Compile($"[OAuth2Client(Provider = OAuth2Providers.{provider})] {attributes} partial class C;")).Output.SyntaxTrees.Last().ToString();

    private static string GetLine(string emitted, string text, StringComparison comparison = StringComparison.Ordinal) => Assert.Single(Find(emitted, text, comparison));

    private static IReadOnlyList<string> Find(string emitted, string text, StringComparison comparison) =>
        [.. Declaration().Matches(emitted).Select(static match => match.Value).Where(declaration => declaration.Contains(text, comparison))];

    private static string Qualify(string requests) => requests.Replace("OAuth2Requests.", "global::TypedOAuth.OAuth2Requests.", StringComparison.Ordinal);

    [GeneratedRegex(@"new\([^)]*\)( \{[^}]*\})?")]
    private static partial Regex Declaration();
}

using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedOAuth.SourceGenerators.Tests.Catalogue;

/// <summary>Checks that the template of <c>dotnet new typedoauth</c> knows the catalogue.</summary>
public sealed partial class CatalogueTemplateTests
{
    [Fact]
    public void The_template_contains_the_catalogue()
    {
        if (RulePageWriter.IsAskedFor)
        {
            File.WriteAllText(CatalogueTemplate.FilePath, CatalogueTemplate.Write());
        }

        Assert.Equal(CatalogueTemplate.Write(), File.ReadAllText(CatalogueTemplate.FilePath));
    }

    /// <summary>A placeholder that no file contains replaces nothing, and a file with another one keeps it.</summary>
    [Fact]
    public void The_files_contain_exactly_the_placeholders_that_the_template_replaces()
    {
        var files = Directory.EnumerateFiles(CatalogueTemplate.Folder, "*", SearchOption.AllDirectories).Where(static path => path != CatalogueTemplate.FilePath).ToList();
        var text = string.Concat(files.Select(File.ReadAllText));
        Assert.All(CatalogueTemplate.Texts, symbol => Assert.Contains(symbol.Placeholder, text, StringComparison.Ordinal));
        Assert.Contains(files, static path => Path.GetFileName(path) == "ProviderNameClient.cs");
        var rest = CatalogueTemplate.Texts.Aggregate(text, static (rest, symbol) => rest.Replace(symbol.Placeholder, "", StringComparison.Ordinal)).Replace("PROVIDER-ID", "", StringComparison.Ordinal);
        Assert.DoesNotMatch("PROVIDER[-_]", rest);
    }

    /// <summary>The engine also replaces a placeholder in texts that it has inserted.</summary>
    [Fact]
    public void No_text_of_a_provider_contains_a_placeholder_or_is_empty() => Assert.All(CatalogueCode.Presets, static provider =>
        Assert.All(CatalogueTemplate.Texts, symbol =>
        {
            var text = symbol.Write(provider);
            Assert.NotEmpty(text);
            Assert.DoesNotContain(CatalogueTemplate.Texts, other => text.Contains(other.Placeholder, StringComparison.Ordinal));
            Assert.DoesNotContain("TypedOAuthApp", text, StringComparison.OrdinalIgnoreCase);
        }));

    [Theory]
    [InlineData("notion", new[] { "notion:ClientId", "notion:ClientSecret" })]
    [InlineData("okta", new[] { "okta:ClientId", "okta:ClientSecret", "okta:Parameters:domain" })]
    [InlineData("zendesk", new[] { "zendesk:ClientId", "zendesk:ClientSecret" })]
    [InlineData("apple", new[] { "apple:ClientId", "apple:KeyId", "apple:PrivateKeyFile", "apple:Parameters:team_id", "BaseUri" })]
    [InlineData("etsy", new[] { "etsy:ClientId" })]
    public void The_commands_set_the_settings_that_the_provider_needs(string id, string[] keys)
    {
        var provider = CatalogueCode.Presets.Single(provider => provider.Id == id);
        var expected = keys.Select(key => $"dotnet user-secrets set \"OAuth2:{key}\" \"");
        Assert.All(CatalogueTemplateText.WriteCommands(provider).Split('\n').Zip(expected, (line, start) => (Line: line, Start: start)),
            static command => Assert.StartsWith(command.Start, command.Line, StringComparison.Ordinal));
        Assert.Equal(keys.Length, CatalogueTemplateText.WriteCommands(provider).Split('\n').Length);
    }

    /// <summary>A browser must open the address that is registered, because the response arrives there.</summary>
    [Theory]
    [InlineData("github", "<http://localhost:5217>")]
    [InlineData("slack", "<https://localhost:7217>")]
    [InlineData("apple", "the https address")]
    public void The_instructions_open_the_registered_address(string id, string address) => Assert.EndsWith(
        $"\n\nOpen {address}, sign in as Ada, and select **Connect**.",
        CatalogueTemplateText.WriteRun(CatalogueCode.Presets.Single(provider => provider.Id == id)), StringComparison.Ordinal);

    /// <summary>A reader must see which parts of a command to replace; an example among them looks like a value.</summary>
    [Fact]
    public void Each_value_of_a_command_is_marked_as_a_value_to_replace() => Assert.All(CatalogueCode.Presets, static provider => Assert.All(
        CatalogueTemplateText.WriteCommands(provider).Split('\n'),
        static command => Assert.Matches("^dotnet user-secrets set \"OAuth2:[a-zA-Z0-9_:-]+\" \"<[^<>\"]+>\"$", command)));

    /// <summary>A shell refuses a name with a hyphen.</summary>
    [Fact]
    public void The_names_of_environment_variables_are_valid() => Assert.All(CatalogueCode.Presets, static provider =>
    {
        var text = CatalogueTemplateText.WriteEnvironment(provider);
        var name = EnvironmentVariable().Match(text).Groups["name"].Value;
        Assert.Matches("^[A-Za-z_][A-Za-z0-9_]*$", name);
        Assert.EndsWith("__ClientId", name, StringComparison.Ordinal);
        Assert.Equal(provider.Id.Contains('-', StringComparison.Ordinal), text.Contains($"`Alias = \"{name.Split("__")[1]}\"`", StringComparison.Ordinal));
    });

    [Theory]
    [InlineData("apple", "https://app.example.org/oauth2/apple-callback", "localhost:")]
    [InlineData("slack", "https://localhost:7217/oauth2/slack-callback", "http://")]
    [InlineData("github", "http://localhost:5217/oauth2/github-callback", "https://")]
    public void The_redirect_URI_is_one_that_the_provider_accepts(string id, string address, string refused)
    {
        var text = CatalogueTemplateText.WriteRedirect(CatalogueCode.Presets.Single(provider => provider.Id == id));
        Assert.Contains($"```text\n{address}\n```", text, StringComparison.Ordinal);
        Assert.DoesNotContain(refused, text, StringComparison.Ordinal);
    }

    /// <summary>Without a signer, the options of the client are invalid, so that the app does not start.</summary>
    [Fact]
    public void The_README_says_how_to_add_a_signer_if_the_provider_requires_one() => Assert.All(CatalogueCode.Presets, static provider =>
    {
        var text = CatalogueTemplateText.WriteStart(provider);
        var needsSigner = provider.Facts.GetProperty("arguments").TryGetProperty("ClientAuthentication", out var method) && method.GetString() == "RequestSigner";
        Assert.Equal(needsSigner, text.Contains($"builder.Services.Add{provider.ClassName}(options => options.RequestSigner = new ", StringComparison.Ordinal));
        Assert.Equal(needsSigner, !text.Contains("also starts without these settings", StringComparison.Ordinal));
        Assert.All(CodeBlock().Matches(text), static block => Assert.Empty(CSharpSyntaxTree.ParseText(block.Groups["code"].Value).GetDiagnostics()));
    });

    [Fact]
    public void The_template_has_one_choice_per_preset()
    {
        using var template = JsonDocument.Parse(File.ReadAllText(CatalogueTemplate.FilePath));
        var choices = template.RootElement.GetProperty("symbols").GetProperty("provider").GetProperty("choices").EnumerateArray()
            .Select(static choice => choice.GetProperty("choice").GetString()!);
        Assert.Equal(CatalogueCode.Presets.Select(static provider => provider.Id).Order(StringComparer.Ordinal), choices);
    }

    [GeneratedRegex("example `(?<name>[^`]+)`")]
    private static partial Regex EnvironmentVariable();

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}

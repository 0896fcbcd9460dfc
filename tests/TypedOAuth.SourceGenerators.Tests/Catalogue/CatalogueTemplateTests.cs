using System.Text.Json;

namespace TypedOAuth.SourceGenerators.Tests.Catalogue;

/// <summary>Checks that the template of <c>dotnet new typedoauth</c> knows the catalogue.</summary>
public sealed class CatalogueTemplateTests
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
        Assert.DoesNotContain("PROVIDER-", rest, StringComparison.Ordinal);
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
    [InlineData("notion", new[] { "ClientId", "ClientSecret" })]
    [InlineData("okta", new[] { "ClientId", "ClientSecret", "Parameters:domain" })]
    [InlineData("zendesk", new[] { "ClientId", "ClientSecret" })]
    [InlineData("apple", new[] { "ClientId", "KeyId", "PrivateKeyFile", "Parameters:team_id" })]
    [InlineData("etsy", new[] { "ClientId" })]
    public void The_commands_set_the_settings_that_the_provider_needs(string id, string[] keys)
    {
        var provider = CatalogueCode.Presets.Single(provider => provider.Id == id);
        var expected = keys.Select(key => $"dotnet user-secrets set \"OAuth2:{id}:{key}\" \"");
        Assert.All(CatalogueTemplateText.WriteCommands(provider).Split('\n').Zip(expected, (line, start) => (Line: line, Start: start)),
            static command => Assert.StartsWith(command.Start, command.Line, StringComparison.Ordinal));
        Assert.Equal(keys.Length, CatalogueTemplateText.WriteCommands(provider).Split('\n').Length);
    }

    [Fact]
    public void The_template_has_one_choice_per_preset()
    {
        using var template = JsonDocument.Parse(File.ReadAllText(CatalogueTemplate.FilePath));
        var choices = template.RootElement.GetProperty("symbols").GetProperty("provider").GetProperty("choices").EnumerateArray()
            .Select(static choice => choice.GetProperty("choice").GetString()!);
        Assert.Equal(CatalogueCode.Presets.Select(static provider => provider.Id).Order(StringComparer.Ordinal), choices);
    }
}

using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using TypedOAuth.AspNetCore.Pages;
using TypedOAuth.AspNetCore.Pages.Texts;
using TypedOAuth.TestSupport;

namespace TypedOAuth.AspNetCore.Tests.Pages.Texts;

/// <summary>Checks the texts in both languages, and their replacement by the host.</summary>
public sealed partial class PageTextsTests
{
    /// <summary>The texts of pages about accounts.</summary>
    private static readonly string[] Reserved = ["Flow.ReplaceTitle"];

    [Fact]
    public void Both_languages_have_the_same_keys_with_the_same_placeholders()
    {
        Assert.Equal(EnglishTexts.Table.Keys.Order(StringComparer.Ordinal), GermanTexts.Table.Keys.Order(StringComparer.Ordinal));
        Assert.All(EnglishTexts.Table, static text => Assert.Equal(FindPlaceholders(text.Value), FindPlaceholders(GermanTexts.Table[text.Key])));
        Assert.All(EnglishTexts.Table, static text => Assert.Equal(CountBold(text.Value), CountBold(GermanTexts.Table[text.Key])));
    }

    [Fact]
    public void Every_key_is_used_and_every_used_key_has_a_text()
    {
        var used = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "TypedOAuth.AspNetCore"), "*.cs", SearchOption.AllDirectories)
            .Where(static path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.EndsWith("Texts.cs", StringComparison.Ordinal))
            .SelectMany(static path => Key().Matches(File.ReadAllText(path)).Select(static match => match.Groups[1].Value))
            .Concat(Enum.GetValues<NoticeKind>().Select(NoticeText.GetKey))
            .Concat(FailureText.All.SelectMany(static failure => new[] { $"Failure.{failure.Name}Title", $"Failure.{failure.Name}Text" }))
            .Concat(Reserved)
            .ToHashSet(StringComparer.Ordinal);
        Assert.Empty(EnglishTexts.Table.Keys.Except(used));
        Assert.Empty(used.Except(EnglishTexts.Table.Keys));
    }

    /// <summary>A person who translates the pages finds each key on this page.</summary>
    [Fact]
    public void The_documentation_lists_every_text()
    {
        var path = Path.Combine(Repository.Root, "docs", "page-texts.md");
        var rows = EnglishTexts.Table.OrderBy(static text => text.Key, StringComparer.Ordinal)
            .Select(static text => $"| `{PageTexts.Prefix}{text.Key}` | {text.Value.Replace("|", "\\|", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal)} |\n");
        var expected = $"""
            # Texts of the pages

            These are the keys of all texts of the built-in pages, with their English texts. [Pages](own-pages.md#languages) shows how to replace and
            translate them. A word in braces is a placeholder. Two asterisks before and after words make them bold. This page is generated: run the
            tests of `TypedOAuth.AspNetCore.Tests` with `TYPEDOAUTH_UPDATE_DOCS=1` to update it.

            | key | English text |
            |---|---|

            """.ReplaceLineEndings("\n") + string.Concat(rows);
        if (Environment.GetEnvironmentVariable("TYPEDOAUTH_UPDATE_DOCS") == "1")
        {
            File.WriteAllText(path, expected);
        }

        Assert.Equal(expected, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_resource_file_of_the_application_translates_pages()
    {
        await using var site = await TestSite.StartAsync(
            configure: static builder => builder.Services.AddLocalization(),
            map: static app =>
            {
                app.UseRequestLocalization("en", "fr");
                TestSite.MapClients(app);
            });
        using var alice = site.OpenBrowser("alice");
        alice.Headers["Accept-Language"] = "fr";
        var page = await alice.ReadAsync();
        Assert.Contains("<html lang=\"fr\"", page, StringComparison.Ordinal);
        Assert.Contains("en votre nom.", page, StringComparison.Ordinal);
        alice.Headers["Accept-Language"] = "en";
        Assert.Contains("on your behalf.", await alice.ReadAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de", "Verbindungen")]
    [InlineData("de-CH", "Verbindungen")]
    [InlineData("en-GB", "Connections")]
    [InlineData("fr", "Connections")]
    [InlineData("", "Connections")]
    public void German_is_for_German_and_English_for_all_others(string culture, string title)
    {
        using var _ = new Culture(culture);
        Assert.Equal(title, new PageTexts(null)["Page.Title"]);
    }

    [Fact]
    public void A_host_may_replace_any_text_and_translate_its_own()
    {
        using var _ = new Culture("fr");
        var texts = new PageTexts(new Localizer
        {
            ["TypedOAuth.Page.Title"] = "Connexions",
            ["Adds meetings."] = "Ajoute des réunions.",
        });
        Assert.Equal("Connexions", texts["Page.Title"]);
        Assert.Equal("Available", texts["Section.Available"]);
        Assert.Equal("Ajoute des réunions.", texts.Translate("Adds meetings."));
        Assert.Equal("Removes meetings.", texts.Translate("Removes meetings."));
        Assert.Null(texts.Translate(""));
        Assert.Equal("fr", texts.Language.Tag);
        Assert.Equal("en", new PageTexts(null).Language.Tag);
    }

    private static string[] FindPlaceholders(string text) =>
        [.. Placeholder().Matches(text).Select(static match => match.Value).Distinct().Order(StringComparer.Ordinal)];

    private static int CountBold(string text) => text.Split("**").Length;

    [GeneratedRegex(@"""((?:Page|Section|State|Meta|Reason|Action|Permissions|Search|Empty|Setup|Disconnect|Link|Flow|Field)\.[A-Z][A-Za-z]+|Failure\.(?:Reference|Details|ErrorFrom|ReferenceHint|NewLink))""")]
    private static partial Regex Key();

    [GeneratedRegex(@"\{[A-Za-z]+\}")]
    private static partial Regex Placeholder();

    private sealed class Localizer : Dictionary<string, string>, IStringLocalizer
    {
        LocalizedString IStringLocalizer.this[string name] =>
            TryGetValue(name, out var text) ? new(name, text) : new(name, name, resourceNotFound: true);

        LocalizedString IStringLocalizer.this[string name, params object[] arguments] => ((IStringLocalizer)this)[name];

        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
    }

    /// <summary>Sets the culture of a request until it is disposed.</summary>
    private sealed class Culture : IDisposable
    {
        private readonly CultureInfo _former = CultureInfo.CurrentUICulture;

        public Culture(string name) => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);

        public void Dispose() => CultureInfo.CurrentUICulture = _former;
    }
}

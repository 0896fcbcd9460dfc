using System.Globalization;
using Microsoft.Extensions.Localization;

namespace TypedOAuth.AspNetCore.Pages.Texts;

/// <summary>
/// Finds the pages' texts in the language of the request: the host's own ones, under keys that begin with <c>TypedOAuth.</c>, or else those
/// of this package, which has English and German.
/// </summary>
internal sealed class PageTexts(IStringLocalizer? localizer)
{
    /// <summary>What the keys of a host's texts begin with.</summary>
    public const string Prefix = "TypedOAuth.";

    /// <summary>Every page has it, so a host that translates pages translates this one.</summary>
    private const string Marker = "Page.Title";

    /// <summary>Returns a text, with its placeholders.</summary>
    public string this[string key] => Find(Prefix + key) ?? Table[key];

    /// <summary>The language of the texts.</summary>
    public PageLanguage Language => PageLanguage.Of(CultureInfo.CurrentUICulture, isTranslated: Find(Prefix + Marker) is not null);

    private static IReadOnlyDictionary<string, string> Table =>
        PageLanguage.IsGerman(CultureInfo.CurrentUICulture) ? GermanTexts.Table : EnglishTexts.Table;

    /// <summary>Returns the translation of a text that the application has set, if the host has one under the text itself.</summary>
    public string? Translate(string? text) => text is { Length: > 0 } ? Find(text) ?? text : null;

    private string? Find(string key) => localizer?[key] is { ResourceNotFound: false } found ? found.Value : null;
}

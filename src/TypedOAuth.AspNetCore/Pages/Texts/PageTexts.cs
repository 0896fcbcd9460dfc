using System.Globalization;
using Microsoft.Extensions.Localization;

namespace TypedOAuth.AspNetCore.Pages.Texts;

/// <summary>Finds the texts of pages in the language of the request.</summary>
/// <remarks>
/// The host's texts have keys that begin with <c>TypedOAuth.</c>. If a text is missing, this package's English or German text is used.
/// </remarks>
internal sealed class PageTexts(IStringLocalizer? localizer)
{
    /// <summary>The prefix of the keys of a host's texts.</summary>
    public const string Prefix = "TypedOAuth.";

    /// <summary>The key of a text that every page contains. A host that translates this text is assumed to translate all texts.</summary>
    private const string Marker = "Page.Title";

    /// <summary>Returns a text with its placeholders.</summary>
    public string this[string key] => Find(Prefix + key) ?? Table[key];

    /// <summary>The language of the texts.</summary>
    public PageLanguage Language => PageLanguage.Of(CultureInfo.CurrentUICulture, isTranslated: Find(Prefix + Marker) is not null);

    private static IReadOnlyDictionary<string, string> Table =>
        PageLanguage.IsGerman(CultureInfo.CurrentUICulture) ? GermanTexts.Table : EnglishTexts.Table;

    /// <summary>Returns the host's translation of a text that the application has set. The text itself is the key of the translation.</summary>
    public string? Translate(string? text) => text is { Length: > 0 } ? Find(text) ?? text : null;

    private string? Find(string key) => localizer?[key] is { ResourceNotFound: false } found ? found.Value : null;
}

using System.Globalization;
using Microsoft.AspNetCore.Http;
using TypedOAuth.AspNetCore.Pages.Settings;
using TypedOAuth.AspNetCore.Pages.Texts;
using TypedOAuth.Hosting;

namespace TypedOAuth.AspNetCore.Pages;

/// <summary>Holds the data that all parts of one page share: the application, its user, the language and addresses.</summary>
internal sealed class PageFrame(HttpRequest request, PageOptions options, PageTexts texts)
{
    public PageOptions Options => options;

    public PageTexts Texts => texts;

    public PageLanguage Language { get; } = texts.Language;

    public required string AppName { get; init; }

    /// <summary>The path of the connections page; <see langword="null"/> if it is not mapped.</summary>
    public required string? ConnectionsPath { get; init; }

    public required bool IsSignedIn { get; init; }

    /// <summary>The signed-in user; <see langword="null"/> if no user is signed in, or neither name nor e-mail address is known.</summary>
    public required OAuth2UserDescription? User { get; init; }

    /// <summary>The address of the link back to the application.</summary>
    public string HomeUrl => Resolve(options.HomeUrl is { Length: > 0 } home ? home : "/");

    /// <summary>Returns an address for a link of a page. A local path begins at the application's path base.</summary>
    public string Resolve(string url) => OAuth2LocalPath.IsLocal(url) ? request.PathBase + url : url;

    /// <summary>Returns the address of the link back: the return URL, or the application's home if there is none.</summary>
    public string ResolveReturn(string? returnUrl) => returnUrl is null ? HomeUrl : Resolve(returnUrl);

    /// <summary>Returns the address of a picture if it is on this site; otherwise returns null. Pages load nothing from other sites.</summary>
    public string? ResolvePicture(string? path) => OAuth2LocalPath.IsLocal(path) ? Resolve(path!) : null;

    /// <summary>Returns a text as markup that contains the names of the application and the connection.</summary>
    public Html Say(string key, ClientView? client = null, params ReadOnlySpan<(string Name, Html Value)> more) =>
        PageTemplate.ToHtml(texts[key],
        [
            .. more, ("app", Isolate(AppName)), ("name", Isolate(client?.Name)), ("provider", Isolate(client?.Provider)),
        ]);

    /// <summary>Returns a text for titles and attributes.</summary>
    public string Tell(string key, ClientView? client = null, params ReadOnlySpan<(string Name, string Value)> more) => Fill(texts[key], client, more);

    /// <summary>Returns the bold part of a text, as the title of a page.</summary>
    public string TellBold(string key, ClientView? client) => Fill(PageTemplate.GetBold(texts[key]), client);

    /// <summary>Returns the text after the bold part.</summary>
    public string TellRest(string key, ClientView? client) => Fill(PageTemplate.GetRest(texts[key]), client);

    /// <summary>Formats a date as text, with a machine-readable attribute.</summary>
    public Html SayDate(DateTimeOffset date) => Html.Of(
        $"""<time datetime="{date.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}">{Language.Format(date)}</time>""");

    /// <summary>Returns a name for a sentence. On a right-to-left page, "42 School" would otherwise become "School 42".</summary>
    /// <remarks>Other names keep their order, and are not isolated, because an English sentence on such a page would be split at the name.</remarks>
    private Html Isolate(string? name) => Language.IsRightToLeft && name is { Length: > 0 } && !(char.IsLetter(name[0]) && char.IsLetterOrDigit(name[^1]))
        ? Html.Of($"<bdi>{name}</bdi>")
        : Html.Text(name);

    private string Fill(string template, ClientView? client, params ReadOnlySpan<(string Name, string Value)> more) =>
        PageTemplate.ToText(template, [.. more, ("app", AppName), ("name", client?.Name ?? ""), ("provider", client?.Provider ?? "")]);
}

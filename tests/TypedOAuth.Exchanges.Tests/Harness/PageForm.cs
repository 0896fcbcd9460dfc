using System.Net;
using System.Text.RegularExpressions;

namespace TypedOAuth.Exchanges.Tests.Harness;

/// <summary>A form of a page that has a field for a value of the user.</summary>
internal sealed partial class PageForm
{
    private readonly Dictionary<string, string> _fields;
    private readonly string _name;

    private PageForm(string? action, Dictionary<string, string> fields, string name) => (Action, _fields, _name) = (action, fields, name);

    /// <summary>The address that the form is posted to; null for that of the page.</summary>
    public string? Action { get; }

    /// <summary>Returns the address to which a page leads without a click; null if it stays.</summary>
    public static Uri? FindRedirect(string page) =>
        Refresh().Match(page) is { Success: true } match ? new Uri(WebUtility.HtmlDecode(match.Groups[1].Value)) : null;

    /// <summary>Reads the form that contains a field.</summary>
    public static PageForm Read(string page, string name)
    {
        foreach (var form in Form().Matches(page).Select(static match => match.Value))
        {
            var fields = Input().Matches(form).Select(static match => match.Value).Where(static input => Read(input, Name()) is not null)
                .ToDictionary(static input => Read(input, Name())!, static input => Read(input, Value()) ?? "", StringComparer.Ordinal);
            if (fields.ContainsKey(name))
            {
                return new(Read(form, ActionOf()), fields, name);
            }
        }

        throw new InvalidOperationException($"The page has no form with the field '{name}': {page}");
    }

    /// <summary>Returns the posted content with a value in the field.</summary>
    public FormUrlEncodedContent Fill(string value) => new(new Dictionary<string, string>(_fields) { [_name] = value });

    private static string? Read(string text, Regex attribute) =>
        attribute.Match(text) is { Success: true } match ? WebUtility.HtmlDecode(match.Groups[1].Value) : null;

    [GeneratedRegex("content=\"0; url=([^\"]+)\"")]
    private static partial Regex Refresh();

    [GeneratedRegex("<form[^>]*>.*?</form>", RegexOptions.Singleline)]
    private static partial Regex Form();

    [GeneratedRegex("<input[^>]*>")]
    private static partial Regex Input();

    [GeneratedRegex("\\bname=\"([^\"]*)\"")]
    private static partial Regex Name();

    [GeneratedRegex("\\bvalue=\"([^\"]*)\"")]
    private static partial Regex Value();

    [GeneratedRegex("<form[^>]*\\baction=\"([^\"]*)\"")]
    private static partial Regex ActionOf();
}

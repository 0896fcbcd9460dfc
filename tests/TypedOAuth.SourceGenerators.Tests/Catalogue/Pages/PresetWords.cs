using System.Globalization;
using System.Text.Json;
using System.Xml;

namespace TypedOAuth.SourceGenerators.Tests.Catalogue.Pages;

/// <summary>Writes facts of the catalogue as words.</summary>
internal static class PresetWords
{
    private static readonly Dictionary<string, string> Requests = new(StringComparer.Ordinal)
    {
        ["Authorization"] = "authorization requests",
        ["Token"] = "token requests with a code",
        ["Refresh"] = "refresh requests",
        ["Exchange"] = "exchange requests",
        ["AnyToken"] = "all token requests",
        ["Revocation"] = "revocation requests",
        ["UserInfo"] = "requests for the account",
        ["Api"] = "API requests",
        ["All"] = "all requests",
    };

    private static readonly Dictionary<string, string> Authentications = new(StringComparer.Ordinal)
    {
        ["ClientSecretPost"] = "the client ID and the secret among the parameters",
        ["ClientSecretBasic"] = "the client ID and the secret in the header `Authorization: Basic`",
        ["ClientSecretBasicRaw"] = "the client ID and the secret, without form encoding, in the header `Authorization: Basic`",
        ["ClientSecretPostAndBasic"] = "the client ID and the secret both among the parameters and in the header `Authorization: Basic`",
        ["None"] = "the client ID without a secret",
        ["SignedClientSecret"] = "the client ID, and a JSON Web Token that the application signs as the secret",
        ["AccessToken"] = "the access token in the header `Authorization: Bearer` instead of the client's credentials",
        ["RequestSigner"] = "the client ID, and what the application's `IOAuth2RequestSigner` adds",
    };

    private static readonly Dictionary<string, string> Formats = new(StringComparer.Ordinal)
    {
        ["Form"] = "a form in the body",
        ["Json"] = "a JSON object in the body",
        ["Query"] = "the query of the address",
    };

    public static string DescribeAuthentication(string method) => Authentications[method];

    public static string DescribeFormat(string format) => Formats[format];

    /// <summary>Returns the requests that a fact applies to; the default of the attributes is all token requests.</summary>
    public static string DescribeRequests(JsonElement part) => Join(GetRequests(part).Select(static request => Requests[request]));

    public static IReadOnlyList<string> GetRequests(JsonElement part) =>
        CatalogueProvider.GetTexts(part, "on").DefaultIfEmpty("AnyToken").ToList();

    /// <summary>Returns an ISO 8601 duration in words.</summary>
    public static string DescribeDuration(string duration)
    {
        if (duration[^1] is 'M' or 'Y' && !duration.Contains('T', StringComparison.Ordinal))
        {
            return Count(int.Parse(duration[1..^1], CultureInfo.InvariantCulture), duration[^1] == 'Y' ? "year" : "month");
        }

        var time = XmlConvert.ToTimeSpan(duration);
        var parts = new[] { Count(time.Days, "day"), Count(time.Hours, "hour"), Count(time.Minutes, "minute"), Count(time.Seconds, "second") };
        return Join(parts.Where(static part => part[0] != '0'));
    }

    /// <summary>Returns the elements with commas, and "and" before the last one.</summary>
    public static string Join(IEnumerable<string> elements)
    {
        var list = elements.ToList();
        return list.Count < 2 ? string.Concat(list) : $"{string.Join(", ", list[..^1])} and {list[^1]}";
    }

    public static string Code(string text) => $"`{text}`";

    public static string JoinCode(IEnumerable<string> elements) => Join(elements.Select(Code));

    /// <summary>Returns a text for a cell of a table.</summary>
    public static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    public static string Capitalize(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Count(int number, string unit) => string.Create(CultureInfo.InvariantCulture, $"{number} {unit}{(number == 1 ? "" : "s")}");
}

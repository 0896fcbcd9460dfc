using System.Globalization;

namespace TypedOAuth.SourceGenerators.Text;

/// <summary>Finds hosts that look like other hosts (Unicode Technical Standard 39).</summary>
internal static class ConfusableHost
{
    /// <summary>Cyrillic letters that look like Latin ones; a label of only these letters looks like a Latin word.</summary>
    private const string LatinLookAlikes = "асԁеһіјӏорԗԛѕԝхуъьҽпгѵѡ";

    /// <summary>Returns the host if it mixes Latin letters with other scripts, or has a label that only looks Latin.</summary>
    /// <returns>The host as displayed, and as resolved; null if the host is not confusable.</returns>
    public static (string Unicode, string Punycode)? Find(string host)
    {
        var isPunycode = host.IndexOf("xn--", StringComparison.OrdinalIgnoreCase) >= 0;
        if (!isPunycode && host.All(static c => c <= '\u007F'))
        {
            return null;
        }

        var mapping = new IdnMapping();
        try
        {
            var unicode = isPunycode ? mapping.GetUnicode(host) : host;
            var labels = unicode.Split('.');
            var isForeign = labels[labels.Length - 1].Any(static c => c > '\u007F');
            return labels.Any(MixesScripts) || (!isForeign && labels.Any(LooksLatin)) ? (unicode, mapping.GetAscii(unicode)) : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static bool MixesScripts(string label) => label.Select(GetScript).Where(static script => script != 0).Distinct().Skip(1).Any();

    private static bool LooksLatin(string label) =>
        label.Any(static c => c > '\u007F')
        && label.All(static c => LatinLookAlikes.IndexOf(char.ToLowerInvariant(c)) >= 0 || c is '-' or (>= '0' and <= '9'));

    private static int GetScript(char c) => c switch
    {
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '\u00C0' and <= '\u024F') => 1,
        >= '\u0370' and <= '\u03FF' => 2,
        >= '\u0400' and <= '\u052F' => 3,
        >= '\u0530' and <= '\u058F' => 4,
        _ => 0,
    };
}

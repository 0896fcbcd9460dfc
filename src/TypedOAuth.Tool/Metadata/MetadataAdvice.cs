using System.Text;

namespace TypedOAuth.Tool.Metadata;

/// <summary>Says what to write in an application that uses a pinned document.</summary>
internal static class MetadataAdvice
{
    private static readonly string[] Endpoints = ["authorization_endpoint", "token_endpoint"];

    /// <summary>Returns the code of a client, whose alias comes from the name of the file.</summary>
    public static string GetCode(string file)
    {
        var stem = Path.GetFileNameWithoutExtension(file).ToLowerInvariant();
        var words = string.Concat(stem.Select(static c => char.IsAsciiLetterOrDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || !char.IsAsciiLetter(words[0][0]))
        {
            words = ["idp", .. words];
        }

        var name = new StringBuilder();
        foreach (var word in words)
        {
            name.Append(char.ToUpperInvariant(word[0])).Append(word, 1, word.Length - 1);
        }

        var literal = Path.GetFileName(file).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        return $"[OAuth2Client(Metadata = \"{literal}\", Alias = \"{string.Join('-', words)}\")]\npublic partial class {name}Client;";
    }

    /// <summary>Returns the item of the project file.</summary>
    public static string GetItem(string file) => $"<AdditionalFiles Include=\"{System.Security.SecurityElement.Escape(file.Replace('\\', '/'))}\" />";

    /// <summary>Returns the faults of a document that a client of the authorization code flow meets.</summary>
    public static IEnumerable<string> FindWarnings(MetadataDocument document)
    {
        foreach (var name in Endpoints.Where(name => document.GetString(name) is null))
        {
            yield return $"The document has no \"{name}\", which a client of the authorization code flow needs.";
        }

        foreach (var name in document.Members.Keys.Where(static name => name.EndsWith("_endpoint", StringComparison.Ordinal)))
        {
            if (document.GetString(name) is not { } value || !Uri.TryCreate(value, UriKind.Absolute, out var address) || !IssuerAddress.IsSecure(address))
            {
                yield return $"The member \"{name}\" is not an https URL.";
            }
        }
    }
}

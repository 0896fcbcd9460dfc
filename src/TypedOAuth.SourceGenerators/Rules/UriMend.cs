using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Corrects all faults of an endpoint that can be corrected.</summary>
/// <remarks>A fix that corrects only the reported fault would make another rule report the next one.</remarks>
internal static class UriMend
{
    /// <summary>The maximum number of corrections of one text, because one fault can hide the next.</summary>
    private const int MostFaults = 20;

    /// <summary>Returns the corrected text. A fault that cannot be corrected remains.</summary>
    public static string Apply(string text)
    {
        for (var i = 0; i < MostFaults && UriText.FindFault(text) is { } fault; i++)
        {
            if (fault.Replacement is not { } replacement)
            {
                return text;
            }

            text = replacement;
        }

        return UriText.FindFault(text) is null && UriText.Parse(text) is { Scheme: "https" or "http" } uri ? Apply(uri) : text;
    }

    private static string Apply(UriText uri)
    {
        if (uri.Scheme == "http" && !uri.IsLoopback)
        {
            uri = UriText.Parse("https" + uri.Text.Substring("http".Length));
        }

        if (uri.Fragment is not null)
        {
            uri = UriText.Parse(uri.Text.Substring(0, uri.Text.IndexOf('#')));
        }

        if (uri.UserInformation is not null)
        {
            uri = UriText.Parse(uri.WithoutUserInformation());
        }

        var seen = new HashSet<string>(UriRules.ReservedParameters, StringComparer.Ordinal);
        return uri.GetParameters().All(parameter => seen.Add(parameter.Name)) ? uri.Text : KeepFirst(uri);
    }

    private static string KeepFirst(UriText uri)
    {
        var seen = new HashSet<string>(UriRules.ReservedParameters, StringComparer.Ordinal);
        return uri.WithParameters(seen.Add);
    }
}

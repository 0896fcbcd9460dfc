namespace TypedOAuth.AspNetCore.Pages;

/// <summary>Reads the pages' style sheet and script once from this assembly. Each page contains both, so that browsers fetch nothing.</summary>
internal static class PageAssets
{
    public static Html Style { get; } = Html.Raw(Read("toa.css") + Read("toa.tiles.css") + Read("toa.small.css") + Read("toa.media.css"));

    public static Html Script { get; } = Html.Raw(Read("toa.js"));

    private static string Read(string name)
    {
        using var stream = typeof(PageAssets).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its resource '{name}'.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

using TypedOAuth.Tool.CommandLine;

namespace TypedOAuth.Tool.Metadata;

/// <summary>Reads and writes the file that pins a document.</summary>
internal static class PinnedFile
{
    private const string Choice = "Name another file with --output, or replace it with --force.";

    /// <summary>Reads a pinned document.</summary>
    /// <exception cref="ToolException">The file does not contain a document of an issuer.</exception>
    public static MetadataDocument Read(string path, string name)
    {
        if (!File.Exists(path))
        {
            throw new ToolException(
                $"The file '{name}' does not exist. Pin a document with `dotnet typedoauth metadata <issuer> --output {ShellText.Quote(name)}`.");
        }

        if (new FileInfo(path).Length > MetadataClient.MaxBytes * 2)
        {
            throw new ToolException($"The file '{name}' is too large for a document of an issuer.");
        }

        try
        {
            return MetadataDocument.Parse(File.ReadAllBytes(path));
        }
        catch (ToolException exception)
        {
            throw new ToolException($"The file '{name}' {exception.Message}. Pin the document again with `dotnet typedoauth metadata`.");
        }
    }

    /// <summary>Writes a document, unless the file belongs to another issuer.</summary>
    /// <returns>The change of the file: <c>created</c>, <c>updated</c> or <c>unchanged</c>.</returns>
    /// <exception cref="ToolException">The file belongs to another issuer, or its folder does not exist.</exception>
    public static string Write(string path, string name, MetadataDocument document, bool force)
    {
        if (!Directory.Exists(Path.GetDirectoryName(path)))
        {
            throw new ToolException($"The folder of '{name}' does not exist. Create it, or name another file with --output.");
        }

        var exists = File.Exists(path);
        if (exists && !force)
        {
            ThrowIfOther(path, name, document.Issuer);
        }

        var content = document.Format();
        if (exists && File.ReadAllBytes(path).AsSpan().SequenceEqual(content))
        {
            return "unchanged";
        }

        // A process that ends while it writes leaves the previous file intact.
        var temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            File.WriteAllBytes(temporary, content);
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }

        return exists ? "updated" : "created";
    }

    private static void ThrowIfOther(string path, string name, string issuer)
    {
        MetadataDocument existing;
        try
        {
            existing = Read(path, name);
        }
        catch (ToolException)
        {
            throw new ToolException($"The file '{name}' exists and is not a document of an issuer. {Choice}");
        }

        if (existing.Issuer != issuer)
        {
            throw new ToolException(
                $"The file '{name}' contains the document of another issuer, '{existing.Issuer}'. {Choice}");
        }
    }
}

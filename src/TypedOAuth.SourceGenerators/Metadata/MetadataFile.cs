using Microsoft.CodeAnalysis;

namespace TypedOAuth.SourceGenerators.Metadata;

/// <summary>A metadata document among the additional files of a project. It compares by its values.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Document">The document; null if it is faulty.</param>
/// <param name="Fault">The fault; null if there is a document.</param>
internal sealed record MetadataFile(string Path, MetadataDocument? Document, MetadataFault? Fault)
{
    public const string Extension = ".json";

    private const string DownloadAdvice = "download the document again with 'dotnet typedoauth metadata'";

    /// <summary>Returns whether an additional file can be a metadata document.</summary>
    public static bool IsMatch(AdditionalText text) => text.Path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a file, which may contain anything.</summary>
    public static MetadataFile Read(AdditionalText text, CancellationToken cancellationToken)
    {
        var content = text.GetText(cancellationToken);
        return content is null ? Faulty(text.Path, "cannot be read", "check that the file exists")
            : content.Length > JsonReader.MaxLength ? Faulty(text.Path, $"has more than {JsonReader.MaxLength} characters", DownloadAdvice)
            : Parse(text.Path, content.ToString());
    }

    public static MetadataFile Faulty(string path, string message, string advice) => new(path, Document: null, new(message, advice));

    private static MetadataFile Parse(string path, string text)
    {
        if (JsonReader.Read(text, out var value) is { } fault)
        {
            return Faulty(path, $"is not JSON (line {fault.Line}, column {fault.Column}: {fault.Message})", DownloadAdvice);
        }

        if (value is not Dictionary<string, object?> members)
        {
            return Faulty(path, "is not a JSON object", DownloadAdvice);
        }

        var reader = new MetadataMembers(members);
        var document = reader.Read();
        return reader.Fault is var (member, type)
            ? Faulty(path, $"has the member '{member}', which is not {type}", DownloadAdvice)
            : new(path, document, Fault: null);
    }
}

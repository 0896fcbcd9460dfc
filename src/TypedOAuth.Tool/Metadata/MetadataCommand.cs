using System.CommandLine;
using TypedOAuth.Tool.CommandLine;

namespace TypedOAuth.Tool.Metadata;

/// <summary>Pins the metadata of an issuer in a file.</summary>
internal sealed class MetadataCommand : ToolCommand
{
    private readonly Argument<string> _issuer = new("issuer") { Description = "The issuer, for example https://login.example.com." };

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "The file to write.",
        HelpName = "file",
        DefaultValueFactory = static _ => "idp.json",
    };

    private readonly Option<bool> _force = new("--force")
    {
        Description = "Replace a file even if it contains the metadata of another issuer, or no metadata.",
    };

    private readonly Option<TimeSpan> _timeout = TimeoutOption.Create();

    public MetadataCommand(ToolHost host)
        : base(host, "metadata", "Fetches the metadata of an issuer (RFC 8414 or OpenID Connect Discovery), checks it, and writes it to a file.")
    {
        Arguments.Add(_issuer);
        Options.Add(_output);
        Options.Add(_force);
        Options.Add(_timeout);
    }

    protected override async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var issuer = IssuerAddress.Parse(arguments.GetRequiredValue(_issuer));
        var file = arguments.GetRequiredValue(_output);
        using var client = new MetadataClient(Host, TimeoutOption.Read(arguments, _timeout));
        var (address, document) = await client.FetchAsync(issuer, cancellationToken).ConfigureAwait(false);
        var change = PinnedFile.Write(Host.GetPath(file), file, document, arguments.GetValue(_force));
        var warnings = MetadataAdvice.FindWarnings(document).ToList();
        foreach (var warning in warnings)
        {
            Host.WriteWarning(warning);
        }

        if (arguments.GetValue(Json))
        {
            WriteJson(file, change, address, document, warnings);
        }
        else
        {
            WriteText(file, change, address, document);
        }

        return ExitCode.Success;
    }

    private void WriteText(string file, string change, Uri address, MetadataDocument document)
    {
        Host.WriteHeading($"{file}: {change}");
        Host.WriteLine($"  issuer    {document.Issuer}");
        Host.WriteLine($"  document  {address}");
        Host.WriteLine($"  members   {document.Members.Count}");
        Host.WriteLine();
        Host.WriteHeading("Write in the project file:");
        Host.WriteLine($"  {MetadataAdvice.GetItem(file)}");
        Host.WriteLine();
        Host.WriteHeading("Write in the code:");
        foreach (var line in MetadataAdvice.GetCode(file).Split('\n'))
        {
            Host.WriteLine($"  {line}");
        }
    }

    private void WriteJson(string file, string change, Uri address, MetadataDocument document, List<string> warnings) => Host.WriteJson(json =>
    {
        json.WriteStartObject();
        json.WriteString("file", file);
        json.WriteString("change", change);
        json.WriteString("issuer", document.Issuer);
        json.WriteString("document", address.AbsoluteUri);
        json.WriteString("code", MetadataAdvice.GetCode(file));
        json.WriteString("item", MetadataAdvice.GetItem(file));
        json.WriteStartArray("warnings");
        warnings.ForEach(json.WriteStringValue);
        json.WriteEndArray();
        json.WriteEndObject();
    });
}

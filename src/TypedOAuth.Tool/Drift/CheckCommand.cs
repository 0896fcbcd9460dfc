using System.CommandLine;
using TypedOAuth.Tool.CommandLine;
using TypedOAuth.Tool.Metadata;

namespace TypedOAuth.Tool.Drift;

/// <summary>Compares pinned documents with the current ones.</summary>
internal sealed class CheckCommand : ToolCommand
{
    private readonly Argument<string[]> _files = new("files")
    {
        Description = "The pinned documents. The default is idp.json.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<TimeSpan> _timeout = TimeoutOption.Create();

    public CheckCommand(ToolHost host)
        : base(host, "check", "Compares pinned documents with the current metadata of their issuers. Exit codes: 0 no drift, 1 drift, 2 error.")
    {
        Arguments.Add(_files);
        Options.Add(_timeout);
    }

    protected override async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var files = arguments.GetValue(_files) is { Length: > 0 } named ? named : ["idp.json"];
        var isJson = arguments.GetValue(Json);
        using var client = new MetadataClient(Host, TimeoutOption.Read(arguments, _timeout));
        var reports = new List<FileReport>();
        foreach (var file in files)
        {
            var report = await CheckAsync(client, file, cancellationToken).ConfigureAwait(false);
            reports.Add(report);
            if (report.Error is { } error)
            {
                Host.WriteError(error);
            }

            if (!isJson)
            {
                new DriftReport(Host).Write(report);
            }
        }

        if (isJson)
        {
            Host.WriteJson(json => DriftReport.WriteJson(json, reports));
        }

        return reports.Exists(static report => report.Error is not null) ? ExitCode.Error
            : reports.Exists(static report => report.Changes.Count > 0) ? ExitCode.Finding
            : ExitCode.Success;
    }

    /// <summary>Compares one file. An error does not keep the other files from being compared.</summary>
    private async Task<FileReport> CheckAsync(MetadataClient client, string file, CancellationToken cancellationToken)
    {
        var report = new FileReport(file);
        try
        {
            var pinned = PinnedFile.Read(Host.GetPath(file), file);
            report = report with { Issuer = pinned.Issuer };
            var current = await client.FetchAsync(IssuerAddress.Parse(pinned.Issuer), cancellationToken).ConfigureAwait(false);
            return report with { Changes = DocumentComparison.Compare(pinned, current.Document) };
        }
        catch (Exception exception) when (exception is ToolException or IOException or UnauthorizedAccessException)
        {
            return report with { Error = exception.Message };
        }
    }
}

using System.CommandLine;
using Spectre.Console;
using TypedOAuth.SourceGenerators.Text;
using TypedOAuth.Tool.CommandLine;

namespace TypedOAuth.Tool.Catalogue;

/// <summary>Lists the catalogue, or shows one provider.</summary>
internal sealed class ProvidersCommand : ToolCommand
{
    private readonly Argument<string[]> _text = new("text")
    {
        Description = "The id or the name of a provider to show, or a part of it to search for. Without it, all presets are listed.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public ProvidersCommand(ToolHost host)
        : base(host, "providers", "Lists the catalogue of providers, or shows one provider with the code to copy.") => Arguments.Add(_text);

    protected override Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var words = arguments.GetValue(_text) ?? [];
        var isJson = arguments.GetValue(Json);
        var catalogue = new ProviderCatalogue();
        if (words.Length > 0 && catalogue.Find(string.Join(' ', words)) is { } provider)
        {
            Show(provider, isJson);
            return Task.FromResult(ExitCode.Success);
        }

        var found = catalogue.All.Where(entry => entry.Matches(words)).ToList();
        if (found.Count == 0)
        {
            var text = string.Join(' ', words);
            var nearest = NearestName.Find(text, catalogue.All.SelectMany(static entry => new[] { entry.Id, entry.Name }));
            Host.WriteError($"The catalogue has no provider '{text}'. "
                + (nearest is null ? "" : $"Did you mean '{catalogue.Find(nearest)!.Id}'? ")
                + "Run `dotnet typedoauth providers` for a list.");
            return Task.FromResult(ExitCode.Finding);
        }

        List(found, isJson, words.Length > 0);
        return Task.FromResult(ExitCode.Success);
    }

    private void Show(ProviderEntry provider, bool isJson)
    {
        if (isJson)
        {
            Host.WriteJson(provider.WriteTo);
        }
        else
        {
            new ProviderPage(Host, provider).Write();
        }
    }

    private void List(List<ProviderEntry> found, bool isJson, bool isSearch)
    {
        var presets = found.Where(static entry => entry.IsPreset).ToList();
        if (isJson)
        {
            WriteJson(presets);
            return;
        }

        if (presets.Count > 0)
        {
            WriteTable(presets);
        }

        foreach (var other in found.Where(entry => isSearch && !entry.IsPreset))
        {
            Host.WriteLine($"{other.Name} has no preset: run `dotnet typedoauth providers {other.Id}` for the reason.");
        }

        if (presets.Count > 0)
        {
            var noun = presets.Count == 1 ? "provider" : "providers";
            Host.WriteLine($"{presets.Count} {noun}. `dotnet typedoauth providers <id>` shows one of them with the code to copy.");
        }
    }

    private void WriteTable(List<ProviderEntry> presets)
    {
        var border = Host.Console.Profile.Capabilities.Ansi ? TableBorder.Simple : TableBorder.None;
        var table = new Table().Border(border).AddColumns("Id", "Name", "Constant", "Documentation");
        foreach (var preset in presets)
        {
            table.AddRow(new Text(preset.Id), new Text(preset.Name), new Text(preset.Constant), new Text(preset.Docs ?? ""));
        }

        Host.Console.Write(table);
    }

    private void WriteJson(List<ProviderEntry> presets) => Host.WriteJson(json =>
    {
        json.WriteStartArray();
        foreach (var preset in presets)
        {
            json.WriteStartObject();
            json.WriteString("id", preset.Id);
            json.WriteString("name", preset.Name);
            json.WriteString("constant", preset.Constant);
            json.WriteString("docs", preset.Docs);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}

using System.CommandLine;
using TypedOAuth.Tool.Catalogue;
using TypedOAuth.Tool.CommandLine;

namespace TypedOAuth.Tool.RedirectUris;

/// <summary>Prints the redirect URIs to register for the clients of an application.</summary>
internal sealed class RedirectUrisCommand : ToolCommand
{
    private readonly Argument<string[]> _sources = new("sources")
    {
        Description = "Projects, folders with one project, or compiled assemblies. The default is the current folder.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> _baseUrl = new("--base-url")
    {
        Description = "The site's public address, which is the setting OAuth2:BaseUri.",
        HelpName = "url",
        Required = true,
    };

    private readonly Option<string> _pathPrefix = new("--path-prefix")
    {
        Description = $"The setting OAuth2:PathPrefix. The default is its value in appsettings.json, or {PathPrefix.Default}.",
        HelpName = "path",
    };

    private readonly Option<string[]> _aliases = new("--alias")
    {
        Description = "Print only the client with this alias. The option can be repeated.",
        HelpName = "alias",
    };

    public RedirectUrisCommand(ToolHost host)
        : base(host, "redirect-uris", "Prints the redirect URIs to register at the providers. Reads the compiled application without running it.")
    {
        Arguments.Add(_sources);
        Options.Add(_baseUrl);
        Options.Add(_pathPrefix);
        Options.Add(_aliases);
    }

    protected override Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var site = RedirectUri.ParseBase(arguments.GetRequiredValue(_baseUrl));
        var prefix = arguments.GetValue(_pathPrefix) is { } named ? PathPrefix.Check(named, "The value of --path-prefix") : null;
        var sources = arguments.GetValue(_sources) is { Length: > 0 } given ? given : ["."];
        var catalogue = new ProviderCatalogue();
        var uris = new List<RegisteredUri>();
        foreach (var source in sources)
        {
            cancellationToken.ThrowIfCancellationRequested();
            uris.AddRange(Read(source, site, prefix, catalogue));
        }

        // A class library can be beside several applications.
        var distinct = uris.DistinctBy(static uri => (uri.Client.Assembly, uri.Client.ClassName, uri.Address)).ToList();
        if (distinct.Count == 0)
        {
            Host.WriteError("No class with [OAuth2Client] was found. Build the project that declares the clients, and name that project or its assembly.");
            return Task.FromResult(ExitCode.Finding);
        }

        var chosen = Choose(distinct, arguments.GetValue(_aliases) ?? []);
        if (arguments.GetValue(Json))
        {
            WriteJson(chosen);
        }
        else
        {
            WriteText(chosen);
        }

        return Task.FromResult(ExitCode.Success);
    }

    private IEnumerable<RegisteredUri> Read(string source, Uri site, string? prefix, ProviderCatalogue catalogue)
    {
        var output = BuildOutput.Find(Host.GetPath(source), source);
        if (output.NewerSource is { } newer)
        {
            Host.WriteWarning($"'{newer}' is newer than the compiled assembly. If clients have changed, run `dotnet build` and then this command again.");
        }

        var path = prefix ?? PathPrefix.Read(output.Folder) ?? PathPrefix.Default;
        foreach (var client in output.Assemblies.SelectMany(ClientReader.Read))
        {
            if (client.Alias.Length == 0)
            {
                Host.WriteWarning($"The class {client.ClassName} has no Alias and no Provider, so it has no redirect URI.");
                continue;
            }

            var preset = client.Provider is { } id ? catalogue.Find(id) : null;
            var name = client.DisplayName ?? preset?.Name ?? $"{char.ToUpperInvariant(client.Alias[0])}{client.Alias[1..]}";
            yield return new(client, name, preset?.Docs, RedirectUri.Create(site, path, client.Alias));
        }
    }

    private static List<RegisteredUri> Choose(List<RegisteredUri> uris, string[] aliases)
    {
        foreach (var alias in aliases)
        {
            if (!uris.Exists(uri => uri.Client.Alias == alias))
            {
                var known = string.Join(", ", uris.Select(static uri => uri.Client.Alias).Distinct());
                throw new ToolException($"No client has the alias '{alias}'. The clients have these aliases: {known}.");
            }
        }

        return aliases.Length == 0 ? uris : uris.FindAll(uri => aliases.Contains(uri.Client.Alias));
    }

    private void WriteText(List<RegisteredUri> uris)
    {
        foreach (var uri in uris)
        {
            Host.WriteHeading($"{uri.Name} ({uri.Client.ClassName})");
            Host.WriteLine($"  {uri.Address.AbsoluteUri}");
            if (uri.Docs is { } docs)
            {
                Host.WriteLine($"  documentation: {docs}");
            }
        }
    }

    private void WriteJson(List<RegisteredUri> uris) => Host.WriteJson(json =>
    {
        json.WriteStartArray();
        foreach (var uri in uris)
        {
            json.WriteStartObject();
            json.WriteString("alias", uri.Client.Alias);
            json.WriteString("name", uri.Name);
            json.WriteString("class", uri.Client.ClassName);
            json.WriteString("assembly", uri.Client.Assembly);
            json.WriteString("provider", uri.Client.Provider);
            json.WriteString("docs", uri.Docs);
            json.WriteString("redirectUri", uri.Address.AbsoluteUri);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}

using System.Globalization;
using System.Text;

namespace TypedOAuth.SourceGenerators.Tests.Catalogue;

/// <summary>Writes <c>src/TypedOAuth.SourceGenerators/Providers/README.md</c>.</summary>
internal static class CataloguePage
{
    /// <summary>The number of providers up to which a row names them.</summary>
    private const int MaxNames = 3;

    public static readonly string FilePath = Path.Combine(CatalogueProvider.Folder, "README.md");

    private const string Introduction = """
        # Facts for the catalogue of providers

        Each file describes one provider in the words of the attributes: endpoints, parameters, scopes and differences from the
        specifications. [Schema/provider.schema.json](Schema/provider.schema.json) describes each member of a file, and editors use it to
        complete and check files.

        - `setup` says where to register an application, `docs` is the provider's documentation, and `notes` contains what developers must know.
        - `sources` is the number of public catalogues and libraries that describe the provider, and `reviewed` the date of the last review.
        - `evidence` contains the support of facts that can break a connection: a number of sources, `docs` if the provider's documentation states
          the fact, or `unverified`. An issuer, token types, API origins and PKCE are never `unverified`, because the runtime refuses responses or
          requests by them.
        - `requiredScopes` contains the scopes without which no connection works: those of the account, the one for a refresh token, and those
          that the provider demands. Each request contains them.
        - `decisions` contains the reason of each fact that differs from the one that most sources state.
        - `ended` contains the reason why a service no longer exists. Such a provider has no preset.

        `CatalogueTests` in `tests/TypedOAuth.SourceGenerators.Tests/Catalogue` writes each file as the class that an application would
        declare, compiles an application with all classes, and runs the generator and the rules on it. A fact that no attribute states fails
        the test. `partly` contains what the declaration of a provider does not express, `notExpressible` the reason why no declaration is
        possible, and `suppressed` the rules that an application must suppress, with reasons.

        This page is generated: run the tests of `TypedOAuth.SourceGenerators.Tests` with `TYPEDOAUTH_UPDATE_DOCS=1` to update it.


        """;

    public static string Write(CatalogueUsage usage)
    {
        var page = new StringBuilder(Introduction.ReplaceLineEndings("\n"));
        page.Append("## Providers\n\n").Append(WriteCounts(usage));
        WriteReasons(
            page, "What no attribute expresses", "what is missing",
            static provider => provider.Ended is null ? provider.Partly ?? provider.NotExpressible : null);
        WriteReasons(
            page, "Rules that an application must suppress", "rule and reason",
            static provider => provider.Suppressed.Count == 0 ? null : string.Join(' ', provider.Suppressed.Select(WriteRule)));
        WriteReasons(page, "Services that no longer exist", "reason", static provider => provider.Ended);
        WriteVocabulary(page, usage);
        return page.ToString();
    }

    public static string WriteCounts(CatalogueUsage usage)
    {
        var all = CatalogueProvider.All;
        var existing = all.Where(static provider => provider.Ended is null).ToList();
        var whole = existing.Where(static provider => provider.IsDeclared && provider.Partly is null).Select(static provider => provider.Id).ToList();
        var signed = usage.Find("OAuth2Client", "ClientAuthentication", "RequestSigner").Union(usage.Find("OAuth2Request", "Authentication", "RequestSigner"));
        var withCode = whole.Intersect(signed).Count();
        var rows = new (string Name, int Count)[]
        {
            ("described", all.Count),
            ("the service exists", existing.Count),
            ("expressed by attributes alone", whole.Count - withCode),
            ("expressed by attributes and an `IOAuth2RequestSigner`", withCode),
            ("expressed in part", existing.Count(static provider => provider.IsDeclared && provider.Partly is not null)),
            ("not expressed", existing.Count(static provider => !provider.IsDeclared)),
            ("the service no longer exists", all.Count - existing.Count),
        };
        return "| | providers |\n|---|---|\n"
            + string.Concat(rows.Select(static row => string.Create(CultureInfo.InvariantCulture, $"| {row.Name} | {row.Count} |\n")));
    }

    private static string WriteRule(KeyValuePair<string, string> suppressed) =>
        $"[{suppressed.Key}](../../../docs/rules/{suppressed.Key}.md): {suppressed.Value}";

    private static void WriteReasons(StringBuilder page, string title, string column, Func<CatalogueProvider, string?> getReason)
    {
        page.Append("\n## ").Append(title).Append("\n\n| provider | ").Append(column).Append(" |\n|---|---|\n");
        foreach (var provider in CatalogueProvider.All)
        {
            if (getReason(provider) is { } reason)
            {
                page.Append("| ").Append(Escape(provider.Name)).Append(" | ").Append(Escape(reason)).Append(" |\n");
            }
        }
    }

    private static void WriteVocabulary(StringBuilder page, CatalogueUsage usage)
    {
        page.Append("""

            ## Use of the vocabulary

            The table lists every attribute and every argument that can be omitted or has a list of values, with the number of providers that use
            it. It counts only providers whose service exists. Up to three providers are named.

            | attribute | argument | providers | values, or the providers |
            |---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var attribute in CatalogueVocabulary.Attributes)
        {
            var name = CatalogueVocabulary.GetName(attribute);
            WriteRow(page, usage, $"`[{name}]` |", null, name);
            foreach (var (argument, type) in CatalogueVocabulary.GetArguments(attribute))
            {
                WriteRow(page, usage, $"| `{argument}`", type, name, argument);
            }
        }
    }

    private static void WriteRow(StringBuilder page, CatalogueUsage usage, string title, Type? type, params string[] names)
    {
        var providers = usage.Find(names);
        var remark = type?.IsEnum is true
            ? string.Join(", ", Enum.GetNames(type).Select(member => $"`{member}` {usage.Find([.. names, member]).Count.ToString(CultureInfo.InvariantCulture)}"))
            : providers.Count <= MaxNames ? string.Join(", ", providers) : "";
        page.Append(CultureInfo.InvariantCulture, $"| {title} | {providers.Count} | {remark}{(remark.Length > 0 ? " " : "")}|\n");
    }

    private static string Escape(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}

using System.Globalization;
using System.Security;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using TypedOAuth.TestSupport;

namespace TypedOAuth.SourceGenerators.Tests.Catalogue;

/// <summary>Writes the code of the library that contains the catalogue: the presets, and the constants of providers and scopes.</summary>
internal static class CatalogueCode
{
    public static readonly string Folder = Path.Combine(Repository.Root, "src", "TypedOAuth", "Providers");

    public static IReadOnlyList<CatalogueProvider> Presets { get; } =
        [.. CatalogueProvider.All.Where(static provider => provider.IsPreset).OrderBy(static provider => provider.ConstantName, StringComparer.Ordinal)];

    /// <summary>Returns the paths of all files in <see cref="Folder"/>, and their contents.</summary>
    public static IEnumerable<(string Path, string Text)> WriteAll()
    {
        yield return ("OAuth2Providers.cs", WriteProviders());
        foreach (var provider in Presets)
        {
            yield return (Path.Combine("Presets", $"{provider.ConstantName}.cs"), CatalogueDeclaration.WritePreset(provider));
            if (provider.Scopes.Any())
            {
                yield return (Path.Combine("Scopes", $"OAuth2Scopes.{provider.ConstantName}.cs"), WriteScopes(provider));
            }
        }
    }

    private static string WriteProviders()
    {
        var text = new StringBuilder("""
            // Written from the JSON files in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
            namespace TypedOAuth;

            /// <summary>Contains the identifiers of the providers in the catalogue, for <see cref="OAuth2ClientAttribute.Provider"/>.</summary>
            /// <remarks>A preset contains public facts about a provider, which the provider can change. docs/providers/README.md lists them.</remarks>
            public static class OAuth2Providers
            {

            """.ReplaceLineEndings("\n"));
        foreach (var provider in Presets)
        {
            text.Append(CultureInfo.InvariantCulture, $"    /// <summary>{DescribeName(provider)}.</summary>\n");
            WriteRemarks(text, provider);
            text.Append(CultureInfo.InvariantCulture, $"    public const string {provider.ConstantName} = {Literal(provider.Id)};\n{(provider == Presets[^1] ? "" : "\n")}");
        }

        return text.Append("}\n").ToString();
    }

    private static void WriteRemarks(StringBuilder text, CatalogueProvider provider)
    {
        var paragraphs = CatalogueText.GetRemarks(provider).ToList();
        if (paragraphs.Count == 0)
        {
            return;
        }

        text.Append("    /// <remarks>\n");
        foreach (var paragraph in paragraphs)
        {
            text.Append(CultureInfo.InvariantCulture, $"    /// <para>{Escape(paragraph)}</para>\n");
        }

        text.Append("    /// </remarks>\n");
    }

    private static string WriteScopes(CatalogueProvider provider)
    {
        var text = new StringBuilder($$"""
            // Written from {{provider.FileName}}.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
            using System.ComponentModel;

            namespace TypedOAuth;

            /// <content>Contains the scopes of {{Escape(provider.Name)}}.</content>
            public static partial class OAuth2Scopes
            {
                /// <summary>Contains the scopes of {{DescribeName(provider)}}.</summary>
                public static class {{provider.ConstantName}}
                {

            """.ReplaceLineEndings("\n"));
        var isFirst = true;
        foreach (var (scope, name, description) in provider.Scopes)
        {
            text.Append(isFirst ? "" : "\n").Append(CultureInfo.InvariantCulture, $"        /// <summary>{Escape(description ?? "The scope")} (<c>{Escape(scope)}</c>).</summary>\n");
            text.Append(description is null ? "" : $"        [Description({Literal(description)})]\n");
            text.Append(CultureInfo.InvariantCulture, $"        public const string {name} = {Literal(scope)};\n");
            isFirst = false;
        }

        return text.Append("    }\n}\n").Replace(provider.Scopes.All(static scope => scope.Description is null) ? "using System.ComponentModel;\n\n" : "\0", "").ToString();
    }

    /// <summary>Returns the provider's name, with a link to the documentation if its address is known.</summary>
    private static string DescribeName(CatalogueProvider provider) =>
        Escape(provider.Name) + (provider.Docs.Length > 0 ? $" (<see href=\"{Escape(provider.Docs)}\">documentation</see>)" : "");

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private static string Escape(string text) => SecurityElement.Escape(text);
}

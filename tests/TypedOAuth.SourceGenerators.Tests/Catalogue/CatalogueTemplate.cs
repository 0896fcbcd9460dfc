using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using TypedOAuth.TestSupport;

namespace TypedOAuth.SourceGenerators.Tests.Catalogue;

/// <summary>Writes the configuration of <c>dotnet new typedoauth</c>, which knows each preset of the catalogue.</summary>
internal static class CatalogueTemplate
{
    /// <summary>The provider of an app that is created without <c>--provider</c>.</summary>
    private const string Default = "github";

    public static readonly string Folder = Path.Combine(Repository.Root, "src", "TypedOAuth.Templates", "content", "typedoauth");

    public static readonly string FilePath = Path.Combine(Folder, ".template.config", "template.json");

    private static readonly JsonSerializerOptions Format = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>The texts of the template that depend on the provider, by the symbol that replaces them.</summary>
    public static IReadOnlyList<(string Symbol, string Placeholder, Func<CatalogueProvider, string> Write)> Texts { get; } =
    [
        ("providerName", "ProviderName", static provider => provider.ConstantName),
        ("providerDisplayName", "PROVIDER-DISPLAY-NAME", static provider => provider.Name),
        ("providerArguments", "PROVIDER_ARGUMENTS", CatalogueTemplateText.WriteArguments),
        ("providerRegistration", "PROVIDER-REGISTRATION", CatalogueTemplateText.WriteRegistration),
        ("providerRedirect", "PROVIDER-REDIRECT", CatalogueTemplateText.WriteRedirect),
        ("providerCommands", "PROVIDER-COMMANDS", CatalogueTemplateText.WriteCommands),
        ("providerStart", "PROVIDER-START", CatalogueTemplateText.WriteStart),
        ("providerRun", "PROVIDER-RUN", CatalogueTemplateText.WriteRun),
        ("providerEnvironment", "PROVIDER-ENVIRONMENT", CatalogueTemplateText.WriteEnvironment),
        ("providerDetails", "PROVIDER-DETAILS", CatalogueTemplateText.WriteDetails),
    ];

    public static string Write() => new JsonObject
    {
        ["$schema"] = "https://json.schemastore.org/template",
        ["$comment"] = "Written from the JSON files in src/TypedOAuth.SourceGenerators/Providers by CatalogueTemplateTests.",
        ["author"] = "TypedOAuth contributors",
        ["classifications"] = new JsonArray("Web", "OAuth"),
        ["identity"] = "TypedOAuth.Templates.Web.CSharp",
        ["groupIdentity"] = "TypedOAuth.Templates.Web",
        ["name"] = "Web app with OAuth connections (TypedOAuth)",
        ["description"] = "A web app whose users connect their accounts at a provider.",
        ["shortName"] = "typedoauth",
        ["defaultName"] = "TypedOAuthApp",
        ["sourceName"] = "TypedOAuthApp",
        ["preferNameDirectory"] = true,
        ["tags"] = new JsonObject { ["language"] = "C#", ["type"] = "project" },
        ["guids"] = new JsonArray("6f1f2a0e-6f5c-4d0b-9a53-6c1c2f0d8f11"),
        ["primaryOutputs"] = new JsonArray(new JsonObject { ["path"] = "TypedOAuthApp.csproj" }),
        ["symbols"] = WriteSymbols(),
        ["postActions"] = new JsonArray(WriteInstructions()),
    }.ToJsonString(Format) + "\n";

    private static JsonObject WriteSymbols()
    {
        var symbols = new JsonObject
        {
            ["provider"] = new JsonObject
            {
                ["type"] = "parameter",
                ["displayName"] = "Provider",
                ["description"] = "The provider that users connect to.",
                ["datatype"] = "choice",
                ["defaultValue"] = Default,
                ["replaces"] = "PROVIDER-ID",
                ["choices"] = new JsonArray([.. GetPresets().Select(static provider => new JsonObject
                {
                    ["choice"] = provider.Id,
                    ["displayName"] = provider.Name,
                    ["description"] = provider.Name,
                })]),
            },
        };
        foreach (var (symbol, placeholder, write) in Texts)
        {
            symbols[symbol] = WriteSwitch(placeholder, write);
        }

        symbols["providerName"]!["fileRename"] = "ProviderName";
        return symbols;
    }

    private static JsonObject WriteSwitch(string placeholder, Func<CatalogueProvider, string> write) => new()
    {
        ["type"] = "generated",
        ["generator"] = "switch",
        ["datatype"] = "string",
        ["replaces"] = placeholder,
        ["parameters"] = new JsonObject
        {
            ["evaluator"] = "C++",
            ["cases"] = new JsonArray([.. GetPresets().Select(provider => new JsonObject
            {
                ["condition"] = $"(provider == \"{provider.Id}\")",
                ["value"] = write(provider),
            })]),
        },
    };

    /// <summary>Returns the post action with which <c>dotnet new</c> prints a text.</summary>
    private static JsonObject WriteInstructions() => new()
    {
        ["actionId"] = "AC1156F7-BB77-4DB8-B28F-24EEBCCA1E5C",
        ["description"] = "Read README.md",
        ["manualInstructions"] = new JsonArray(new JsonObject
        {
            ["text"] = "README.md in the folder of the app names the redirect URI to register and the settings to set.",
        }),
        ["continueOnError"] = true,
    };

    private static IEnumerable<CatalogueProvider> GetPresets() => CatalogueCode.Presets.OrderBy(static provider => provider.Id, StringComparer.Ordinal);
}

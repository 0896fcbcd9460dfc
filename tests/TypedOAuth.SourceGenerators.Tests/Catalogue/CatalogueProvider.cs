using System.Text.Json;
using TypedOAuth.TestSupport;

namespace TypedOAuth.SourceGenerators.Tests.Catalogue;

/// <summary>A provider of the catalogue, which a file of <c>src/TypedOAuth.SourceGenerators/Providers</c> describes.</summary>
public sealed class CatalogueProvider(string fileName, JsonElement facts)
{
    public static readonly string Folder = Path.Combine(Repository.Root, "src", "TypedOAuth.SourceGenerators", "Providers");

    public static IReadOnlyList<CatalogueProvider> All { get; } =
    [
        .. Directory.GetFiles(Folder, "*.json").Order(StringComparer.Ordinal)
            .Select(static path => Read(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path))),
    ];

    public string FileName { get; } = fileName;

    public JsonElement Facts { get; } = facts;

    public string Id => GetText("id")!;

    public string Name => GetText("name")!;

    /// <summary>The name of the constant, which is also the name of the class with the scopes.</summary>
    public string ConstantName => GetText("csharpName")!;

    public string ClassName => ConstantName + "Client";

    /// <summary>The address of the provider's documentation; empty if it is not known.</summary>
    public string Docs => GetText("docs") ?? "";

    /// <summary>The scopes that each connection needs.</summary>
    public IReadOnlySet<string> RequiredScopes => GetTexts(Facts, "requiredScopes").ToHashSet(StringComparer.Ordinal);

    /// <summary>The scopes that a first application requests in addition to the required ones.</summary>
    public IEnumerable<string> ExampleScopes => GetTexts(Facts, "exampleScopes").Except(RequiredScopes);

    /// <summary>The code of the example scopes, as the value of <c>DefaultScopes</c>; <see langword="null"/> if there are none.</summary>
    public string? ExampleCode => ExampleScopes.ToList() is { Count: > 0 } examples
        ? $"[{string.Join(", ", examples.Select(example => $"OAuth2Scopes.{ConstantName}.{Scopes.Single(scope => scope.Scope == example).Name}"))}]"
        : null;

    /// <summary>The scopes, their constants and their descriptions, which can be <see langword="null"/>.</summary>
    public IEnumerable<(string Scope, string Name, string? Description)> Scopes => Facts.TryGetProperty("scopes", out var scopes)
        ? scopes.EnumerateObject().Select(static scope => (
            scope.Name, scope.Value.GetProperty("name").GetString()!,
            scope.Value.TryGetProperty("description", out var description) ? description.GetString() : null))
        : [];

    /// <summary>Why the service no longer exists; <see langword="null"/> if it exists.</summary>
    public string? Ended => GetText("ended");

    /// <summary>What the declaration does not express; <see langword="null"/> if it expresses everything.</summary>
    public string? Partly => GetText("partly");

    /// <summary>Why no declaration is possible; <see langword="null"/> if one is possible.</summary>
    public string? NotExpressible => GetText("notExpressible");

    /// <summary>Whether the catalogue has a preset: the service exists, and a declaration is possible.</summary>
    public bool IsPreset => Ended is null && IsDeclared;

    /// <summary>Whether a declaration is possible; the service may no longer exist.</summary>
    public bool IsDeclared => NotExpressible is null;

    /// <summary>The rules that report a correct declaration, which an application must suppress, with reasons.</summary>
    public IReadOnlyDictionary<string, string> Suppressed => Facts.TryGetProperty("suppressed", out var rules)
        ? rules.EnumerateObject().ToDictionary(static rule => rule.Name, static rule => rule.Value.GetString()!, StringComparer.Ordinal)
        : new Dictionary<string, string>(StringComparer.Ordinal);

    public static CatalogueProvider Read(string fileName, string json)
    {
        using var document = JsonDocument.Parse(json);
        return new(fileName, document.RootElement.Clone());
    }

    public static IEnumerable<string> GetTexts(JsonElement facts, string property) =>
        facts.TryGetProperty(property, out var texts) ? texts.EnumerateArray().Select(static text => text.GetString()!) : [];

    private string? GetText(string property) => Facts.TryGetProperty(property, out var text) ? text.GetString() : null;
}

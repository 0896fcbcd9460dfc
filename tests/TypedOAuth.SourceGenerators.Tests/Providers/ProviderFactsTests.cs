using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using TypedOAuth.SourceGenerators.Providers;
using TypedOAuth.SourceGenerators.Tests.Catalogue;
using TypedOAuth.TestSupport;

namespace TypedOAuth.SourceGenerators.Tests.Providers;

/// <summary>Checks the facts about providers, and that knowledge about providers is data.</summary>
public sealed partial class ProviderFactsTests
{
    private static readonly string Folder = CatalogueProvider.Folder;

    [Fact]
    public void The_code_contains_the_facts_of_the_files()
    {
        var path = Path.Combine(Folder, "ProviderFacts.Data.cs");
        var expected = Write();
        if (Environment.GetEnvironmentVariable("TYPEDOAUTH_UPDATE_DOCS") == "1")
        {
            File.WriteAllText(path, expected);
        }

        Assert.Equal(expected, File.ReadAllText(path));
    }

    [Fact]
    public void Each_host_belongs_to_one_provider_and_each_file_has_the_name_of_its_provider()
    {
        Assert.All(CatalogueProvider.All, static provider => Assert.Equal(provider.FileName, provider.Id));
        var hosts = ProviderFacts.All.SelectMany(static provider => provider.Hosts).ToList();
        Assert.Equal(hosts.Distinct(), hosts);
        Assert.All(ProviderFacts.All, static provider => Assert.Same(provider, ProviderFacts.Find(provider.Hosts[0][0] == '.' ? $"x{provider.Hosts[0]}" : provider.Hosts[0])));
    }

    /// <summary>A rule or a part of the runtime that names a provider would treat the provider in a way that no application can declare.</summary>
    [Fact]
    public void No_code_outside_of_the_facts_contains_the_host_of_a_provider()
    {
        var hosts = ProviderFacts.All.SelectMany(static provider => provider.Hosts.Concat(provider.Issuer?.TenantHosts ?? []))
            .Concat(Directory.EnumerateFiles(Folder, "*.json").SelectMany(FindHosts))
            .Select(static host => host.TrimStart('.')).Distinct().ToList();
        Assert.InRange(hosts.Count, 400, int.MaxValue);
        var found =
            from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            where !file.StartsWith(Folder, StringComparison.Ordinal) && !file.StartsWith(CatalogueCode.Folder, StringComparison.Ordinal) && !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            from line in File.ReadLines(file)
            where !Comment().IsMatch(line) && hosts.Exists(host => line.Contains(host, StringComparison.OrdinalIgnoreCase))
            select $"{Path.GetFileName(file)}: {line.Trim()}";
        Assert.Empty(found);
    }

    private static IEnumerable<string> FindHosts(string file) => Host().Matches(File.ReadAllText(file)).Select(static match => match.Groups[1].Value);

    private static string Write()
    {
        var text = new StringBuilder("""
            // Written from the JSON files of this folder by ProviderFactsTests. To update it, run the generator's tests with TYPEDOAUTH_UPDATE_DOCS=1.
            namespace TypedOAuth.SourceGenerators.Providers;

            /// <content>Contains the facts of the JSON files.</content>
            internal sealed partial record ProviderFacts
            {
                public static readonly ProviderFacts[] All =
                [

            """.ReplaceLineEndings("\n"));
        foreach (var provider in CatalogueProvider.All)
        {
            if (provider.Facts.TryGetProperty("rules", out var rules))
            {
                Write(text, provider, rules);
            }
        }

        return text.Append("    ];\n}\n").ToString();
    }

    private static void Write(StringBuilder text, CatalogueProvider provider, JsonElement rules)
    {
        text.Append(CultureInfo.InvariantCulture, $"        new({Literal(provider.Id)}, {Literal(provider.Name)}, {Texts(rules, "hosts")})\n        {{\n");
        if (rules.TryGetProperty("refreshTokens", out var refresh))
        {
            var parameters = List(refresh, "parameters", static parameter =>
                $"new({Text(parameter, "name")}, {Text(parameter, "value")}, {Text(parameter, "reason")}, IsList: {Flag(parameter, "isList")})");
            text.Append(CultureInfo.InvariantCulture, $"            RefreshTokens = new({Texts(refresh, "scopes")}, {parameters}, IsRequestedByDefault: {Flag(refresh, "isRequestedByDefault")}),\n");
        }

        if (rules.TryGetProperty("issuer", out var issuer))
        {
            var tenants = issuer.TryGetProperty("tenants", out var named)
                ? $"[{string.Join(", ", named.EnumerateObject().Select(static tenant => $"({Literal(tenant.Name)}, {Literal(tenant.Value.GetString()!)})"))}]"
                : "[]";
            text.Append(CultureInfo.InvariantCulture, $"            Issuer = new(EndsWithSlash: {Flag(issuer, "endsWithSlash")}, {Texts(issuer, "tenantHosts")}, {tenants}),\n");
        }

        if (rules.TryGetProperty("secrets", out _))
        {
            var secrets = List(rules, "secrets", static secret =>
                $"\n                new({Text(secret, "prefix")}, {secret.GetProperty("minLength")}, HasDashes: {Flag(secret, "hasDashes")}, {Text(secret, "kind")})");
            text.Append(CultureInfo.InvariantCulture, $"            Secrets = {secrets.Replace(", \n", ",\n", StringComparison.Ordinal)},\n");
        }

        text.Append("        },\n");
    }

    private static string Text(JsonElement element, string name) => Literal(element.GetProperty(name).GetString()!);

    private static string Flag(JsonElement element, string name) => element.TryGetProperty(name, out var flag) && flag.GetBoolean() ? "true" : "false";

    private static string Texts(JsonElement element, string name) => List(element, name, static text => Literal(text.GetString()!));

    private static string List(JsonElement element, string name, Func<JsonElement, string> write) =>
        element.TryGetProperty(name, out var list) ? $"[{string.Join(", ", list.EnumerateArray().Select(write))}]" : "[]";

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    [GeneratedRegex("https://([a-z0-9-]+([.][a-z0-9-]+)+)")]
    private static partial Regex Host();

    [GeneratedRegex(@"^\s*///?")]
    private static partial Regex Comment();
}

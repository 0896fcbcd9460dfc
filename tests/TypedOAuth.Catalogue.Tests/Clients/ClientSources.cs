using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using TypedOAuth.Catalogue.Tests.Bundles;
using TypedOAuth.Catalogue.Tests.Writing;
using TypedOAuth.SourceGenerators.Tests.Catalogue;

namespace TypedOAuth.Catalogue.Tests.Clients;

/// <summary>Writes the classes of all clients, and the table that calls their emitted members.</summary>
internal static class ClientSources
{
    private const string Head = "// Written from the catalogue by ClientSourcesTests. To update it, run these tests with TYPEDOAUTH_UPDATE_DOCS=1.\n";

    /// <summary>Writes the declaration of each client. This is the only place that knows how an application declares a provider.</summary>
    public static string WriteDeclarations()
    {
        var text = new StringBuilder(Head).Append("namespace TypedOAuth.Catalogue.Tests.Clients;\n");
        foreach (var provider in BundleFile.Providers)
        {
            var declaration = CatalogueDeclaration.Write(provider);
            text.Append('\n').Append(declaration[(declaration.IndexOf(";\n", StringComparison.Ordinal) + 3)..]);
        }

        return text.ToString();
    }

    /// <summary>Writes the table of the emitted members by provider.</summary>
    public static string WriteTable()
    {
        var text = new StringBuilder(Head).Append(
            """
            using Microsoft.AspNetCore.Builder;
            using Microsoft.Extensions.DependencyInjection;

            namespace TypedOAuth.Catalogue.Tests.Clients;

            /// <summary>The clients of the catalogue by provider.</summary>
            internal static class Presets
            {
                public static readonly Dictionary<string, IPreset> All = new(StringComparer.Ordinal)
                {

            """.ReplaceLineEndings("\n"));
        foreach (var provider in BundleFile.Providers)
        {
            WriteEntry(text, new Facts(provider));
        }

        return text.Append("    };\n}\n").ToString();
    }

    private static void WriteEntry(StringBuilder text, Facts facts)
    {
        var (name, client) = (facts.ClassName[..^"Client".Length], facts.ClassName);
        var arguments = facts.Parts("endpointParameters").Where(static part => Facts.Text(part, "source") == "User").Select(static part => Facts.Text(part, "name")!)
            .Concat(facts.Parts("authorizationParameters").Where(static part => Facts.Text(part, "value") is null).Select(static part => Facts.Text(part, "parameter")!))
            .Select(static argument => $"{Camel(argument)}: arguments[{Literal(argument)}]");
        var scopes = new RequestedScopes(facts).Further.Select(scope => facts.Scopes!.Value.TryGetProperty(scope, out var described)
            ? $"{client}.Scope.{Facts.Text(described, "name")}" : $"{client}.Scope.Custom({Literal(scope)})").ToList();
        if (scopes.Count > 0)
        {
            arguments = arguments.Prepend($"scopes: [{string.Join(", ", scopes)}]");
        }

        var call = string.Join(", ", arguments.Prepend("user"));
        text.Append("        [").Append(Literal(facts.Id)).Append("] = new Preset<").Append(client).Append(", ").Append(client).Append(".AuthData>(\n")
            .Append("            static (services, configure) => services.Add").Append(client).Append("(configure),\n")
            .Append("            static endpoints => endpoints.Map").Append(client).Append("(),\n")
            .Append("            static http => http.Add").Append(name).Append("AccessToken(),\n")
            .Append("            static (client, user, ").Append(call.Contains("arguments[", StringComparison.Ordinal) ? "arguments" : "_")
            .Append(") => client.GetUnboundAuthorizationUrlAsync(").Append(call).Append(")),\n");
    }

    private static string Camel(string name)
    {
        var words = name.Split('_', '-');
        return words[0] + string.Concat(words.Skip(1).Select(static word => char.ToUpperInvariant(word[0]) + word[1..]));
    }

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}

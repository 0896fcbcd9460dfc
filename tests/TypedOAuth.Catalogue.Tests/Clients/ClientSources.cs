using System.Security;
using System.Text;
using TypedOAuth.Catalogue.Tests.Bundles;
using TypedOAuth.Catalogue.Tests.Writing;

namespace TypedOAuth.Catalogue.Tests.Clients;

/// <summary>Writes the classes of all clients, and the table that calls their emitted members.</summary>
internal static class ClientSources
{
    private const string Head = "// Written from the catalogue by ClientSourcesTests. To update it, run these tests with TYPEDOAUTH_UPDATE_DOCS=1.\n";

    /// <summary>Writes the declaration of each client. This is the only place that knows how an application declares a provider.</summary>
    public static string WriteDeclarations()
    {
        var text = new StringBuilder(Head).Append("namespace TypedOAuth.Catalogue.Tests.Clients;\n");
        foreach (var facts in BundleFile.Providers.Select(static provider => new Facts(provider)))
        {
            var scopes = new RequestedScopes(facts).Named.Select(scope => $"OAuth2Scopes.{facts.ConstantName}.{scope.Name}").ToList();
            text.Append("\n/// <summary>The client for ").Append(SecurityElement.Escape(facts.Name)).Append(".</summary>\n")
                .Append("[OAuth2Client(Provider = OAuth2Providers.").Append(facts.ConstantName)
                .Append(scopes.Count > 0 ? $", Scopes = [{string.Join(", ", scopes)}]" : "").Append(")]\n")
                .Append("public partial class ").Append(facts.ClassName).Append(";\n");
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
        var (name, client) = (facts.ConstantName, facts.ClassName);
        var arguments = facts.Parts("endpointParameters").Where(static part => Facts.Text(part, "source") == "User").Select(static part => Facts.Text(part, "name")!)
            .Concat(facts.Parts("authorizationParameters").Where(static part => Facts.Text(part, "value") is null).Select(static part => Facts.Text(part, "parameter")!))
            .Select(static argument => $"{Camel(argument)}: arguments[{Literal(argument)}]");
        var chosen = new RequestedScopes(facts);
        var scopes = chosen.Named.Select(scope => $"{client}.Scope.{scope.Name}")
            .Concat(chosen.Prefixed.Select(scope => $"{client}.Scope.Custom({Literal(scope)})")).ToList();
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

    private static string Literal(string text) => $"\"{text}\"";
}

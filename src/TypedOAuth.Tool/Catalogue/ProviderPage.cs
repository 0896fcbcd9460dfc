using System.Text.Json;
using TypedOAuth.Tool.CommandLine;

namespace TypedOAuth.Tool.Catalogue;

/// <summary>Shows one provider: its code, the settings and the facts.</summary>
internal sealed class ProviderPage(ToolHost host, ProviderEntry provider)
{
    public void Write()
    {
        host.WriteHeading($"{provider.Name} ({provider.Id})");
        WriteRow("docs", provider.Docs);
        if (provider.Ended is { } ended)
        {
            host.WriteLine($"  The service has ended, so there is no preset. {ended}");
            return;
        }

        if (provider.NotExpressible is { } reason)
        {
            host.WriteLine($"  There is no preset, because attributes cannot describe this provider. {reason}");
            return;
        }

        WriteSection("Code", ProviderCode.Write(provider).Split('\n'));
        WriteSection("To do", FindSteps());
        WriteSection("Endpoints", FormatRows([.. provider.Endpoints, .. provider.ApiOrigins.Select(static origin => ("ApiOrigins", origin))]));
        WriteSection("Endpoint parameters", provider.EndpointParameters.Select(DescribeParameter));
        WriteSection("Environments", provider.Environments.Select(name => $"{name}: set OAuth2:{provider.Id}:Environment to this name"));
        WriteSection($"Scopes (constants in OAuth2Scopes.{provider.CSharpName})", FormatScopes());
        WriteSection("Notes", [.. provider.Notes, .. provider.Missing is { } missing ? [$"Not covered: {missing}"] : Array.Empty<string>()]);
        WriteSection("Rules to suppress", provider.Suppressed.Select(static rule => $"{rule.Rule}: {rule.Reason}"));
    }

    /// <summary>Returns the steps between the code and the first connection.</summary>
    private IEnumerable<string> FindSteps()
    {
        yield return $"Register an application at the provider, with the redirect URI {{BaseUri}}/oauth2/{provider.Id}-callback "
            + "(`dotnet typedoauth redirect-uris` prints it).";
        yield return $"Set OAuth2:{provider.Id}:ClientId.";
        if (DescribeCredential() is { } credential)
        {
            yield return credential;
        }

        foreach (var parameter in provider.EndpointParameters.Where(IsRequiredSetting))
        {
            yield return $"Set OAuth2:{provider.Id}:Parameters:{ProviderEntry.FindString(parameter, "name")}.";
        }
    }

    private string? DescribeCredential() => provider.ClientAuthentication switch
    {
        "None" => null,
        "SignedClientSecret" => $"Set OAuth2:{provider.Id}:PrivateKeyFile or OAuth2:{provider.Id}:PrivateKey, and OAuth2:{provider.Id}:KeyId.",
        "RequestSigner" => "Implement IOAuth2RequestSigner, which signs the requests.",
        _ => $"Set OAuth2:{provider.Id}:ClientSecret in user secrets, a vault or the environment.",
    };

    private string DescribeParameter(JsonElement parameter)
    {
        var name = ProviderEntry.FindString(parameter, "name");
        var origin = ProviderEntry.FindString(parameter, "source") switch
        {
            "User" => "each user enters it, or the application passes it to the URL methods",
            "Callback" => "comes from the authorization response",
            "TokenResponse" => "comes from the token response",
            "IdToken" => "comes from the ID token",
            _ => $"the setting OAuth2:{provider.Id}:Parameters:{name}",
        };
        string?[] details =
        [
            ProviderEntry.FindString(parameter, "label"),
            origin,
            ProviderEntry.FindString(parameter, "value") is { } value ? $"default {value}" : null,
            ProviderEntry.FindString(parameter, "example") is { } example ? $"for example {example}" : null,
        ];
        return $"{{{name}}}: {string.Join("; ", details.OfType<string>())}";
    }

    private IEnumerable<string> FormatScopes()
    {
        var width = provider.Scopes.Select(static scope => scope.Name.Length).DefaultIfEmpty().Max();
        return provider.Scopes.Select(scope =>
            $"{scope.Name.PadRight(width)}  {scope.Value}  {scope.Description}{(provider.RequiredScopes.Contains(scope.Value) ? " (required)" : "")}");
    }

    private static IEnumerable<string> FormatRows(IReadOnlyList<(string Name, string Value)> rows)
    {
        var width = rows.Max(static row => row.Name.Length);
        return rows.Select(row => $"{row.Name.PadRight(width)}  {row.Value}");
    }

    private void WriteSection(string heading, IEnumerable<string> lines)
    {
        string[] all = [.. lines];
        if (all.Length == 0)
        {
            return;
        }

        host.WriteLine();
        host.WriteHeading(heading);
        foreach (var line in all)
        {
            host.WriteLine($"  {line}");
        }
    }

    private void WriteRow(string name, string? value)
    {
        if (value is not null)
        {
            host.WriteLine($"  {name}  {value}");
        }
    }

    private static bool IsRequiredSetting(JsonElement parameter) =>
        ProviderEntry.FindString(parameter, "source") == "Setting" && ProviderEntry.FindString(parameter, "value") is null;
}

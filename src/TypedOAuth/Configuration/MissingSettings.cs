using TypedOAuth.Generated;

namespace TypedOAuth.Configuration;

/// <summary>Finds missing settings that each developer must get from the provider.</summary>
/// <remarks>
/// In the Development environment, these settings may be missing. The client is then not configured, but the application's other clients
/// work.
/// </remarks>
internal static class MissingSettings
{
    /// <summary>Returns the keys of missing settings; returns an empty list if the client is configured.</summary>
    public static IReadOnlyList<string> FindKeys(OAuth2ClientDefinition definition, OAuth2ClientOptions options) =>
        [.. Find(definition, options).Select(static missing => missing.Key)];

    /// <summary>Returns one message per missing setting, with the action to take.</summary>
    public static IEnumerable<string> FindFaults(OAuth2ClientDefinition definition, OAuth2ClientOptions options) =>
        Find(definition, options).Select(static missing => missing.Fault);

    /// <summary>Creates the exception of a client that is not configured, with the commands that configure it.</summary>
    public static OAuth2ConfigurationException CreateException(OAuth2ClientDefinition definition, OAuth2ClientOptions options) => new(string.Join(
        Environment.NewLine,
        [
            $"{definition.DisplayName} is not configured.",
            .. FindFaults(definition, options),
            "In development, run 'dotnet user-secrets init' once in the project's folder, and then run:",
            .. FindKeys(definition, options).Select(DescribeCommand),
        ]));

    /// <summary>Returns the command that sets a key in development.</summary>
    public static string DescribeCommand(string key) => $"dotnet user-secrets set \"{key}\" \"<value>\"";

    private static IEnumerable<(string Key, string Fault)> Find(OAuth2ClientDefinition definition, OAuth2ClientOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.ClientId))
        {
            var key = GetKey(definition, nameof(options.ClientId));
            yield return (key, $"The setting '{key}' is missing: set it to the client identifier that {definition.DisplayName} assigned.");
        }

        if (definition.ClientAuthentication is not (OAuth2ClientAuthentication.None or OAuth2ClientAuthentication.SignedClientSecret)
            && string.IsNullOrEmpty(options.ClientSecret))
        {
            var key = GetKey(definition, nameof(options.ClientSecret));
            yield return (key,
                $"The setting '{key}' is missing: set it from user secrets, a vault or the environment, "
                + "or declare ClientAuthentication = OAuth2ClientAuthentication.None for a public client.");
        }
    }

    private static string GetKey(OAuth2ClientDefinition definition, string name) => $"{SettingsSection.Root}:{definition.Alias}:{name}";
}

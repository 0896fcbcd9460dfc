using TypedOAuth.Definition;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.Endpoints;
using TypedOAuth.Protocol.Requests;

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

        var methods = FindAuthentications(definition);
        if (string.IsNullOrEmpty(options.ClientSecret) && FindUseOfSecret(definition, methods) is { } use)
        {
            var key = GetKey(definition, nameof(options.ClientSecret));
            yield return (key, $"The setting '{key}' is missing: set it from user secrets, a vault or the environment, {use}.");
        }
        else if (definition.SignsIdTokensWithSecret && string.IsNullOrEmpty(options.ClientSecret))
        {
            var key = GetKey(definition, nameof(options.ClientSecret));
            yield return (key,
                $"The setting '{key}' is missing: set it from user secrets, a vault or the environment, because it is the key of the ID tokens "
                + $"(IdTokenSigningAlgorithm = \"{IdTokenKeys.SecretAlgorithm}\").");
        }

        if (methods.Contains(OAuth2ClientAuthentication.SignedClientSecret) && options.AssertionSigner is null
            && string.IsNullOrEmpty(options.PrivateKey) && string.IsNullOrEmpty(options.PrivateKeyFile))
        {
            var key = GetKey(definition, nameof(options.PrivateKey));
            yield return (key,
                $"The setting '{key}' is missing: set it to the private key in PEM format from user secrets, a vault or the environment, set "
                + $"'{GetKey(definition, nameof(options.PrivateKeyFile))}' to the path of a PEM file, or set AssertionSigner in code.");
        }

        foreach (var parameter in definition.EndpointParameters)
        {
            if (parameter.Source == OAuth2EndpointParameterSource.Setting && string.IsNullOrEmpty(parameter.Value)
                && !(options.Parameters.TryGetValue(parameter.Name, out var value) && value.Length > 0) && IsUsed(definition, options, parameter.Name))
            {
                var key = GetKey(definition, $"{nameof(options.Parameters)}:{parameter.Name}");
                yield return (key, $"The setting '{key}' is missing: set it to the value of '{{{parameter.Name}}}' in the provider's addresses"
                    + (parameter.Example is { } example ? $", for example '{example}'." : "."));
            }
        }
    }

    /// <summary>Returns the methods with which the client authenticates, at least one.</summary>
    public static IReadOnlyCollection<OAuth2ClientAuthentication> FindAuthentications(OAuth2ClientDefinition definition) =>
        [definition.ClientAuthentication, .. definition.Requests.Select(static request => request.DeclaredAuthentication).OfType<OAuth2ClientAuthentication>()];

    /// <summary>Returns what needs the client secret, as the end of a message; returns null if nothing does.</summary>
    private static string? FindUseOfSecret(OAuth2ClientDefinition definition, IEnumerable<OAuth2ClientAuthentication> methods) =>
        methods.Any(UsesSecret) ? "or declare ClientAuthentication = OAuth2ClientAuthentication.None for a public client"
        : definition.CallbackSignature is not null ? "because the client checks the signature of the authorization response with it ([OAuth2CallbackSignature])"
        : SendsSecret(definition) ? "because a declared parameter or header contains {client_secret}"
        : null;

    /// <summary>Returns whether a declared value contains the secret. Without the secret, the parameter or header would be omitted.</summary>
    private static bool SendsSecret(OAuth2ClientDefinition definition) =>
        definition.RequestParameters.Select(static parameter => parameter.Value)
            .Concat(definition.RequestHeaders.Select(static header => header.Value))
            .Any(static value => value is not null && ValueTemplate.Parse(value).Mentions("client_secret"));

    private static bool UsesSecret(OAuth2ClientAuthentication method) =>
        method is OAuth2ClientAuthentication.ClientSecretPost or OAuth2ClientAuthentication.ClientSecretBasic
            or OAuth2ClientAuthentication.ClientSecretBasicRaw or OAuth2ClientAuthentication.ClientSecretPostAndBasic;

    /// <summary>Returns whether an address or a request contains a parameter. A setting may have replaced the address that contains it.</summary>
    private static bool IsUsed(OAuth2ClientDefinition definition, OAuth2ClientOptions options, string name) =>
        EffectiveEndpoints.Find(definition, options).Addresses
            .Concat(definition.RequestParameters.Select(static parameter => parameter.Value ?? ""))
            .Concat(definition.RequestHeaders.Select(static header => header.Value))
            .Concat(definition.ClientAssertion is { } assertion ? [assertion.Audience, assertion.Issuer, assertion.Subject] : Array.Empty<string>())
            .Any(text => Placeholder.FindAll(text).Any(placeholder => placeholder.Name == name));

    private static string GetKey(OAuth2ClientDefinition definition, string name) => $"{SettingsSection.Root}:{definition.Alias}:{name}";
}

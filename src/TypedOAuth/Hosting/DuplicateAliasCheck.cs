using Microsoft.Extensions.Options;

namespace TypedOAuth.Hosting;

/// <summary>Refuses clients with the same alias, because they would share settings, paths and stored tokens.</summary>
internal sealed class DuplicateAliasCheck(IEnumerable<RegisteredClient> clients) : IValidateOptions<TypedOAuthOptions>
{
    public ValidateOptionsResult Validate(string? name, TypedOAuthOptions options) =>
        FindFaults(clients) is { Count: > 0 } faults ? ValidateOptionsResult.Fail(faults) : ValidateOptionsResult.Success;

    /// <summary>Throws if clients have the same alias.</summary>
    /// <remarks>An application without a host needs this check, because such an application does not validate options at startup.</remarks>
    /// <exception cref="OAuth2ConfigurationException">Several clients have the same alias.</exception>
    public static void ThrowIfAny(IEnumerable<RegisteredClient> clients)
    {
        if (FindFaults(clients) is { Count: > 0 } faults)
        {
            throw new OAuth2ConfigurationException(string.Join(Environment.NewLine, faults));
        }
    }

    // Aliases are compared case-insensitively, as configuration keys are.
    private static List<string> FindFaults(IEnumerable<RegisteredClient> clients) =>
    [
        .. clients
            .GroupBy(static client => client.Alias, StringComparer.OrdinalIgnoreCase)
            .Where(static group => group.Skip(1).Any())
            .Select(static group =>
                $"More than one OAuth 2.0 client has the alias '{group.Key}' ({string.Join(", ", group.Select(static client => client.ClassName))}). "
                + "These clients would share settings, paths and stored tokens. Give each client a different Alias."),
    ];
}

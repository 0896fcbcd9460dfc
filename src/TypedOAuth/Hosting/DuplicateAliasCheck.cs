using Microsoft.Extensions.Options;

namespace TypedOAuth.Hosting;

/// <summary>Refuses two clients with one alias: they would share settings, paths and stored tokens, so that one got the other's.</summary>
internal sealed class DuplicateAliasCheck(IEnumerable<RegisteredClient> clients) : IValidateOptions<TypedOAuthOptions>
{
    public ValidateOptionsResult Validate(string? name, TypedOAuthOptions options) =>
        FindFaults(clients) is { Count: > 0 } faults ? ValidateOptionsResult.Fail(faults) : ValidateOptionsResult.Success;

    /// <summary>Throws where an application without a host, which validates nothing at its start, uses a client.</summary>
    /// <exception cref="OAuth2ConfigurationException">Two clients have one alias.</exception>
    public static void ThrowIfAny(IEnumerable<RegisteredClient> clients)
    {
        if (FindFaults(clients) is { Count: > 0 } faults)
        {
            throw new OAuth2ConfigurationException(string.Join(Environment.NewLine, faults));
        }
    }

    // As configuration compares keys: without their case.
    private static List<string> FindFaults(IEnumerable<RegisteredClient> clients) =>
    [
        .. clients
            .GroupBy(static client => client.Alias, StringComparer.OrdinalIgnoreCase)
            .Where(static group => group.Skip(1).Any())
            .Select(static group =>
                $"The alias '{group.Key}' names more than one OAuth 2.0 client ({string.Join(", ", group.Select(static client => client.ClassName))}): "
                + "they would share settings, paths and stored tokens. Give each a different Alias."),
    ];
}

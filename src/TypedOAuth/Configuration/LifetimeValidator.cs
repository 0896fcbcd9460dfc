using TypedOAuth.Generated;
using TypedOAuth.Protocol.Text;

namespace TypedOAuth.Configuration;

/// <summary>Finds invalid lifetimes in a client's definition.</summary>
internal static class LifetimeValidator
{
    /// <summary>Returns the faults of the declared lifetimes. Messages name the argument.</summary>
    public static IEnumerable<string> FindFaults(OAuth2ClientDefinition definition)
    {
        (string Name, string? Value)[] lifetimes =
        [
            (nameof(definition.AccessTokenLifetime), definition.AccessTokenLifetime),
            (nameof(definition.RefreshTokenLifetime), definition.RefreshTokenLifetime),
            (nameof(definition.RefreshTokenIdleLifetime), definition.RefreshTokenIdleLifetime),
            (nameof(definition.GrantLifetime), definition.GrantLifetime),
        ];
        return lifetimes
            .Where(static lifetime => lifetime.Value is not null && IsoDuration.Parse(lifetime.Value) is null)
            .Select(lifetime =>
                $"{lifetime.Name} of the OAuth 2.0 client '{definition.Alias}' is '{lifetime.Value}': write an ISO 8601 duration with whole numbers "
                + "of at most 100 years, for example 'P90D', 'P1Y' or 'PT1H'.");
    }
}

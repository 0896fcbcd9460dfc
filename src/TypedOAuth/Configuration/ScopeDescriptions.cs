using System.Collections.ObjectModel;
using TypedOAuth.Generated;

namespace TypedOAuth.Configuration;

/// <summary>Combines the declared descriptions of scopes with those in the settings.</summary>
internal static class ScopeDescriptions
{
    /// <summary>Returns the description of each described scope. The settings override the declaration.</summary>
    /// <param name="definition">The declaration.</param>
    /// <param name="options">The settings, in which an empty text removes a description; <see langword="null"/> if they cannot be read.</param>
    public static IReadOnlyDictionary<string, string> Create(OAuth2ClientDefinition definition, OAuth2ClientOptions? options)
    {
        if (definition.ScopeDescriptions.Count == 0 && options is not { Permissions.Count: > 0 })
        {
            return ReadOnlyDictionary<string, string>.Empty;
        }

        var descriptions = new Dictionary<string, string>(definition.ScopeDescriptions, StringComparer.Ordinal);
        foreach (var (scope, text) in options?.Permissions ?? ReadOnlyDictionary<string, string>.Empty)
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                descriptions.Remove(scope);
            }
            else
            {
                descriptions[scope] = text;
            }
        }

        return descriptions;
    }
}

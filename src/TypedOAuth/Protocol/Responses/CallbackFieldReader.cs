using TypedOAuth.Generated;
using TypedOAuth.Hosting;
using TypedOAuth.Protocol.Accounts;
using TypedOAuth.Protocol.Scopes;

namespace TypedOAuth.Protocol.Responses;

/// <summary>Reads the declared parameters of an authorization response.</summary>
internal static class CallbackFieldReader
{
    /// <summary>Returns a value for each declared parameter. A parameter without a value counts as missing (RFC 6749 §3.1).</summary>
    public static OAuth2TokenFieldValue[] Read(OAuth2ClientDefinition definition, OAuth2AuthorizationResponse response)
    {
        var fields = definition.CallbackFields;
        var values = new OAuth2TokenFieldValue[fields.Count];
        for (var i = 0; i < values.Length; i++)
        {
            if (response.FindFurther(fields[i].Path) is { Length: > 0 } text)
            {
                new FieldValueReader(fields[i].Type).ReadForm(text, ref values[i]);
            }
        }

        return values;
    }

    /// <summary>Returns the granted scopes that the response names, separated by spaces.</summary>
    /// <returns>The scopes; null if the client does not declare the parameter, or the response does not contain it.</returns>
    public static string? ReadScope(OAuth2ClientDefinition definition, OAuth2AuthorizationResponse response, ScopeList requested) =>
        FindScopeParameters(definition).Select(declared => response.FindFurther(declared.Parameter)).FirstOrDefault(static text => text is { Length: > 0 })
            is { } scope ? ScopeList.FromWire(scope, definition.ScopeSeparator, requested).Text : null;

    /// <summary>Finds a declared parameter that is repeated or too long.</summary>
    /// <returns>The fault; <see langword="null"/> if there is none.</returns>
    public static string? FindFault(OAuth2ClientDefinition definition, OAuth2AuthorizationResponse response)
    {
        foreach (var field in definition.Account is { Source: OAuth2AccountSource.CallbackField } account
            ? [.. definition.CallbackFields, .. AccountMembers.GetFields(account)]
            : definition.CallbackFields)
        {
            if (response.IsUnusable(field.Path))
            {
                return $"its '{field.Path}' is repeated or too long";
            }
        }

        return FindScopeParameters(definition).FirstOrDefault(declared => response.IsUnusable(declared.Parameter)) is { Parameter: var scope }
            ? $"its '{scope}' is repeated or too long"
            : null;
    }

    private static IEnumerable<OAuth2CallbackMemberAttribute> FindScopeParameters(OAuth2ClientDefinition definition) =>
        definition.CallbackMembers.Where(static declared => declared.Member == "scope");
}

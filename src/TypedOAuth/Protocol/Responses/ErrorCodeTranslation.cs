using TypedOAuth.Generated;

namespace TypedOAuth.Protocol.Responses;

/// <summary>Translates a provider's error codes to the codes of the specifications.</summary>
internal static class ErrorCodeTranslation
{
    /// <summary>Returns the standard code, and the provider's code if the two differ.</summary>
    public static (string Code, string? ProviderCode) Translate(OAuth2ClientDefinition definition, string code)
    {
        foreach (var declared in definition.ErrorCodes)
        {
            if (string.Equals(declared.Code, code, StringComparison.Ordinal))
            {
                return (declared.StandardCode, declared.StandardCode == code ? null : code);
            }
        }

        return (code, null);
    }
}

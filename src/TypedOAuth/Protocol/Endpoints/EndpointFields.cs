using TypedOAuth.Generated;
using TypedOAuth.Protocol.Accounts;

namespace TypedOAuth.Protocol.Endpoints;

/// <summary>Finds the values of endpoint parameters among the fields of a token response.</summary>
/// <remarks>
/// A client with such parameters reads their members as additional fields, after the declared fields, the ID token and the account. Other clients
/// do not read the members.
/// </remarks>
internal static class EndpointFields
{
    /// <summary>Returns the fields that are read from a client's token responses.</summary>
    public static IReadOnlyList<OAuth2TokenField> AddTo(OAuth2ClientDefinition definition)
    {
        var others = AccountFields.AddTo(definition);
        var fields = FindDeclared(definition).Select(static parameter => new OAuth2TokenField(parameter.From ?? parameter.Name, OAuth2TokenFieldType.String)).ToList();
        return fields.Count == 0 ? others : [.. others, .. fields];
    }

    /// <summary>Returns the texts of the parameters in a response, by name; those without a text are missing.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Read(OAuth2ClientDefinition definition, OAuth2TokenResponse response)
    {
        var index = AccountFields.AddTo(definition).Count;
        foreach (var parameter in FindDeclared(definition))
        {
            if (response.GetField(index++).AsString() is { Length: > 0 } text)
            {
                yield return new(parameter.Name, text);
            }
        }
    }

    private static IEnumerable<OAuth2EndpointParameterAttribute> FindDeclared(OAuth2ClientDefinition definition) =>
        definition.EndpointParameters.Where(static parameter => parameter.Source == OAuth2EndpointParameterSource.TokenResponse);
}

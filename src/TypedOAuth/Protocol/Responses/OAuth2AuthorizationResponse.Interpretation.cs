using TypedOAuth.Generated;

namespace TypedOAuth.Hosting;

/// <content>Reads a response whose standard parameters have other names.</content>
public sealed partial class OAuth2AuthorizationResponse
{
    private static readonly string[] Standard = ["state", "code", "iss", "error", "error_description", "error_uri"];

    /// <summary>The response as it was received; null if this is the response as it was received.</summary>
    private readonly OAuth2AuthorizationResponse? _received;

    /// <summary>The client that declares the names of the parameters; null for the standard names.</summary>
    private readonly OAuth2ClientDefinition? _definition;

    private OAuth2AuthorizationResponse(OAuth2AuthorizationResponse received, OAuth2ClientDefinition definition)
    {
        (_received, _definition) = (received, definition);
        State = Take("state");
        Code = Take("code");
        Issuer = Take("iss");
        Error = Take("error");
        ErrorDescription = Take("error_description");
        ErrorUri = Take("error_uri");
        foreach (var (name, value) in received.GetReceived())
        {
            // Some providers send the code under both names. It must not reach the application under any of them.
            if (name is not ("state" or "code") && !IsRead(name))
            {
                _further.Add(name, value);
            }
        }

        Malformation = received._hasTooMany ? TooManyParameters : Malformation ?? FindContradiction();
    }

    /// <summary>Returns the response with the names that a client declares for standard parameters.</summary>
    internal OAuth2AuthorizationResponse Interpret(OAuth2ClientDefinition definition) =>
        definition.CallbackMembers.Count == 0 || ReferenceEquals(_definition, definition) ? this : new(_received ?? this, definition);

    /// <summary>Returns all usable parameters under the names of the provider, including <c>code</c> and <c>state</c>.</summary>
    internal Dictionary<string, string> GetParameters()
    {
        var parameters = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in (_received ?? this).GetReceived())
        {
            if (value is not null)
            {
                parameters.Add(name, value);
            }
        }

        return parameters;
    }

    /// <summary>Returns the parameters of a response as it was received, with null for those that are repeated or too long.</summary>
    private IEnumerable<KeyValuePair<string, string?>> GetReceived()
    {
        string?[] values = [State, Code, Issuer, Error, ErrorDescription, ErrorUri];
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is { } value)
            {
                yield return new(Standard[i], _unusable?.Contains(Standard[i]) is true ? null : value);
            }
        }

        foreach (var parameter in _further)
        {
            yield return parameter;
        }
    }

    /// <summary>Returns the value of a standard parameter: the first declared parameter that has a value.</summary>
    private string? Take(string member)
    {
        string? found = null;
        foreach (var (name, value) in _received!.GetReceived().OrderBy(parameter => GetRank(member, parameter.Key)))
        {
            if (GetRank(member, name) == int.MaxValue)
            {
                break;
            }

            if (value is null)
            {
                Malformation ??= $"its '{name}' is repeated or too long";
            }

            found = string.IsNullOrEmpty(found) ? value ?? found : found;
        }

        return found;
    }

    /// <summary>Returns the place of a parameter among the declarations of a standard parameter; the largest number if it has none.</summary>
    private int GetRank(string member, string name)
    {
        var (rank, isDeclared) = (0, false);
        foreach (var declared in _definition!.CallbackMembers)
        {
            rank++;
            if (declared.Member == member)
            {
                isDeclared = true;
                if (declared.Parameter == name)
                {
                    return rank;
                }
            }
        }

        return !isDeclared && name == member ? rank : int.MaxValue;
    }

    /// <summary>Returns whether a received parameter is the value of a standard parameter.</summary>
    private bool IsRead(string name) => Array.Exists(Standard, member => GetRank(member, name) != int.MaxValue);

    /// <summary>Returns the name of a standard parameter for messages.</summary>
    private string GetName(string member)
    {
        foreach (var declared in _definition?.CallbackMembers ?? [])
        {
            if (declared.Member == member)
            {
                return declared.Parameter;
            }
        }

        return member;
    }
}

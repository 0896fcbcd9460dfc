using TypedOAuth.Protocol.Endpoints;

namespace TypedOAuth;

/// <summary>Describes an endpoint parameter whose value a user enters, for an application's page.</summary>
public sealed class OAuth2EndpointParameter
{
    private readonly EndpointParameter _parameter;

    internal OAuth2EndpointParameter(EndpointParameter parameter, string? defaultValue)
    {
        _parameter = parameter;
        DefaultValue = defaultValue;
    }

    /// <summary>The name of the placeholder, for example <c>shop</c>.</summary>
    public string Name => _parameter.Name;

    /// <summary>The name for users, for example "Zendesk subdomain".</summary>
    public string Label => _parameter.Declaration.Label ?? Name;

    /// <summary>An example of a value; <see langword="null"/> if none is declared.</summary>
    public string? Example => _parameter.Declaration.Example;

    /// <summary>The permitted values; empty if there is no list.</summary>
    public IReadOnlyList<string> Values => [.. _parameter.Values];

    /// <summary>The text that follows the value in the address, for example <c>.zendesk.com</c>; <see langword="null"/> if none is declared.</summary>
    /// <remarks>A user can enter the value with or without this text.</remarks>
    public string? Suffix => _parameter.Declaration.Suffix;

    /// <summary>The sentence for a value that is not permitted; <see langword="null"/> if none is declared.</summary>
    public string? Message => _parameter.Declaration.Message;

    /// <summary>The value in the settings or in the declaration; <see langword="null"/> if there is none.</summary>
    public string? DefaultValue { get; }

    /// <summary>Whether values match a declared pattern. Otherwise, a value is in <see cref="Values"/>, or is one label of a host name.</summary>
    internal bool HasPattern => _parameter.Declaration.Pattern is not null;

    /// <summary>Returns whether a value is permitted. Spaces around the value are ignored.</summary>
    /// <param name="value">The value that the user has entered.</param>
    /// <returns>Whether an authorization can begin with the value.</returns>
    public bool Permits(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return _parameter.TryAccept(value) is not null;
    }

    /// <summary>Returns the name.</summary>
    /// <returns>A text for logs and debuggers.</returns>
    public override string ToString() => $"{nameof(OAuth2EndpointParameter)} {Name}";
}

using TypedOAuth.Generated;

namespace TypedOAuth.Protocol.Endpoints;

/// <summary>Lists the endpoint parameters of a client.</summary>
internal sealed class EndpointParameterSet
{
    private readonly EndpointParameter[] _parameters;

    private EndpointParameterSet(EndpointParameter[] parameters) => _parameters = parameters;

    public IReadOnlyList<EndpointParameter> All => _parameters;

    /// <summary>Whether connections have values, so that their endpoints differ.</summary>
    public bool BelongsToConnections => Array.Exists(_parameters, static parameter => parameter.IsOfConnection);

    /// <summary>Creates the set of a client.</summary>
    /// <param name="definition">The client's definition.</param>
    /// <param name="addresses">The client's addresses, which show where a value is inserted.</param>
    public static EndpointParameterSet Create(OAuth2ClientDefinition definition, IEnumerable<string> addresses)
    {
        if (definition.EndpointParameters.Count == 0)
        {
            return new([]);
        }

        var inHosts = addresses.SelectMany(EndpointText.FindInHost).Select(static placeholder => placeholder.Name).ToHashSet(StringComparer.Ordinal);
        return new([.. definition.EndpointParameters.Select(declared => new EndpointParameter(declared, inHosts.Contains(declared.Name)))]);
    }

    /// <summary>Finds a parameter; returns null if it is not declared.</summary>
    public EndpointParameter? Find(string name) => Array.Find(_parameters, parameter => parameter.Name == name);

    /// <summary>Returns the parameters whose values come from a source.</summary>
    public IEnumerable<EndpointParameter> OfSource(OAuth2EndpointParameterSource source) => _parameters.Where(parameter => parameter.Source == source);
}

using System.Buffers.Text;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;
using TypedOAuth.Protocol.Responses;

namespace TypedOAuth.Protocol.Endpoints;

/// <summary>Reads the values of endpoint parameters from the responses of an authorization, and checks them.</summary>
/// <param name="definition">The client's definition.</param>
/// <param name="parameters">The client's parameters.</param>
internal sealed class EndpointParameterReader(OAuth2ClientDefinition definition, EndpointParameterSet parameters)
{
    private readonly EndpointParameter[] _ofCallback = [.. parameters.OfSource(OAuth2EndpointParameterSource.Callback)];
    private readonly EndpointParameter[] _ofTokens = [.. parameters.OfSource(OAuth2EndpointParameterSource.TokenResponse)];
    private readonly EndpointParameter[] _ofClaims = [.. parameters.OfSource(OAuth2EndpointParameterSource.IdToken)];

    /// <summary>Adds the values of the authorization response. A missing value has its default.</summary>
    /// <returns>The values; the fault as the end of a sentence if a value is missing or not permitted, otherwise <see langword="null"/>.</returns>
    public (EndpointParameterValues Values, string? Fault) ReadCallback(EndpointParameterValues values, OAuth2AuthorizationResponse response)
    {
        string? fault = null;
        foreach (var parameter in _ofCallback)
        {
            var given = response.IsUnusable(parameter.From) ? "" : response.FindFurther(parameter.From) ?? parameter.Declaration.Value;
            var value = given is null ? null : parameter.TryAcceptOfResponse(given);
            fault ??= value is not null ? null
                : given is null ? $"it has no '{parameter.From}'" : $"its '{parameter.From}' is not a permitted value of the endpoint parameter '{parameter.Name}'";
            values = values.With(parameter.Name, value);
        }

        return (values, fault);
    }

    /// <summary>Adds the values of a token response. A value that the response does not contain stays, or has its default.</summary>
    /// <returns>The values; the name of a parameter whose value is missing or not permitted, otherwise <see langword="null"/>.</returns>
    public (EndpointParameterValues Values, EndpointParameter? Unusable) ReadTokens(EndpointParameterValues values, OAuth2TokenResponse response)
    {
        if (_ofTokens.Length == 0)
        {
            return (values, null);
        }

        EndpointParameter? unusable = null;
        var found = new Dictionary<string, string>(EndpointFields.Read(definition, response), StringComparer.Ordinal);
        foreach (var parameter in _ofTokens)
        {
            var given = found.GetValueOrDefault(parameter.Name) ?? (values.TryGetValue(parameter.Name, out var former) ? former : parameter.Declaration.Value);
            if (given is not null && parameter.TryAcceptOfResponse(given) is { } value)
            {
                values = values.With(parameter.Name, value);
            }
            else
            {
                unusable ??= parameter;
            }
        }

        return (values, unusable);
    }

    /// <summary>Adds the values of an ID token's claims, which the caller has not validated yet.</summary>
    /// <returns>The values; the claim that is missing or not permitted, otherwise <see langword="null"/>.</returns>
    public (EndpointParameterValues Values, string? Unusable) ReadClaims(EndpointParameterValues values, string idToken)
    {
        if (_ofClaims.Length == 0)
        {
            return (values, null);
        }

        // The claims were read before, so the three parts of the token are well-formed.
        var payload = Base64Url.DecodeFromChars(idToken.Split('.')[1]);
        OAuth2TokenField[] fields = [.. _ofClaims.Select(static parameter => new OAuth2TokenField(parameter.From, OAuth2TokenFieldType.String))];
        var read = new ResponseValues(fields.Length);
        ResponseBody.TryRead(payload, new(fields), ref read);
        string? unusable = null;
        for (var i = 0; i < _ofClaims.Length; i++)
        {
            var parameter = _ofClaims[i];
            var value = (read.Fields[i].AsString() ?? parameter.Declaration.Value) is { } given ? parameter.TryAccept(given) : null;
            unusable ??= value is null ? parameter.From : null;
            values = values.With(parameter.Name, value);
        }

        return (values, unusable);
    }
}

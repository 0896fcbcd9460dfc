using TypedOAuth.Configuration;
using TypedOAuth.Protocol.Endpoints;
using TypedOAuth.Tokens;

namespace TypedOAuth.Grants.AuthorizationCode;

/// <summary>Finds the values of the endpoint parameters that a user enters: given, stored or default values.</summary>
internal sealed class UserParameters(ClientContext context, IStoredParameters stored)
{
    private readonly bool _hasAny =
        context.Definition.EndpointParameters.Any(static parameter => parameter.Source == OAuth2EndpointParameterSource.User);

    /// <summary>Splits the arguments of a URL method. The name of an endpoint parameter is in braces.</summary>
    /// <exception cref="ArgumentException">A value is not permitted.</exception>
    public AuthorizationArguments Split(ReadOnlySpan<KeyValuePair<string, string?>> arguments)
    {
        if (!_hasAny)
        {
            return new(arguments.ToArray(), EndpointParameterValues.Empty);
        }

        var parameters = new List<KeyValuePair<string, string?>>(arguments.Length);
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in arguments)
        {
            if (name is not ['{', .. var inner, '}'])
            {
                parameters.Add(new(name, value));
            }
            else if (value is not null)
            {
                values[inner] = value;
            }
        }

        return new([.. parameters], Check(values));
    }

    /// <summary>Checks given values.</summary>
    /// <returns>The values in the form that is stored.</returns>
    /// <exception cref="ArgumentException">A name is not declared, or a value is not permitted.</exception>
    public EndpointParameterValues Check(IReadOnlyDictionary<string, string> given)
    {
        if (given.Count == 0)
        {
            return EndpointParameterValues.Empty;
        }

        var parameters = context.Settings.Endpoints.Parameters;
        return EndpointParameterValues.Of(given.Select(pair => KeyValuePair.Create(
            pair.Key,
            parameters.Find(pair.Key) is not { Source: OAuth2EndpointParameterSource.User } parameter
                ? throw new ArgumentException($"The OAuth 2.0 client '{context.Alias}' declares no endpoint parameter '{pair.Key}' that a user enters.", pair.Key)
                : parameter.TryAccept(pair.Value) ?? throw new ArgumentException(
                    $"The value of the endpoint parameter '{parameter.Name}' of the OAuth 2.0 client '{context.Alias}' is not permitted. {parameter.Rule}",
                    parameter.Declaration.ArgumentName ?? parameter.Name))));
    }

    /// <summary>Finds the values with which an authorization begins.</summary>
    /// <param name="wanted">The user and the given values.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The values, and the parameters that have none.</returns>
    /// <exception cref="OAuth2TransientException">The store is unavailable.</exception>
    public async ValueTask<(EndpointParameterValues Values, IReadOnlyList<EndpointParameter> Missing)> FindAsync(
        ConnectTicket wanted, CancellationToken cancellationToken)
    {
        if (!_hasAny)
        {
            return (EndpointParameterValues.Empty, []);
        }

        var endpoints = context.Settings.Endpoints;
        var declared = endpoints.Parameters.OfSource(OAuth2EndpointParameterSource.User).ToList();
        var values = KeepPermitted(wanted.EndpointParameters);
        if (!wanted.IsForAnotherAccount && declared.Exists(parameter => !values.ContainsKey(parameter.Name)))
        {
            var former = await stored.FindParametersAsync(new(wanted.Alias, wanted.UserId), cancellationToken).ConfigureAwait(false);
            foreach (var parameter in declared.FindAll(parameter => !values.ContainsKey(parameter.Name)))
            {
                var known = former.TryGetValue(parameter.Name, out var own) && parameter.IsPermitted(own) ? own : null;
                values = values.With(parameter.Name, known ?? (endpoints.Values.TryGetValue(parameter.Name, out var common) ? common : null));
            }
        }

        return (values, declared.FindAll(parameter => !values.ContainsKey(parameter.Name)));
    }

    /// <summary>Returns the values with which an authorization begins.</summary>
    /// <exception cref="ArgumentException">A parameter has no value.</exception>
    /// <exception cref="OAuth2TransientException">The store is unavailable.</exception>
    public async ValueTask<EndpointParameterValues> GetAsync(ConnectTicket wanted, CancellationToken cancellationToken)
    {
        var (values, missing) = await FindAsync(wanted, cancellationToken).ConfigureAwait(false);
        return missing is [var first, ..]
            ? throw new ArgumentException(
                $"The endpoint parameter '{first.Name}' of the OAuth 2.0 client '{context.Alias}' has no value: pass it, or set "
                + $"'{SettingsSection.Root}:{context.Alias}:Parameters:{first.Name}'. {first.Rule}",
                first.Declaration.ArgumentName ?? first.Name)
            : values;
    }

    /// <summary>Returns the values of one of the user's accounts that the user has entered and that are still permitted.</summary>
    /// <remarks>The other values belong to the responses of one authorization. The next response states them again.</remarks>
    /// <exception cref="OAuth2TransientException">The store is unavailable.</exception>
    public async ValueTask<EndpointParameterValues> FindOfAccountAsync(string userId, string account, CancellationToken cancellationToken) => _hasAny
        ? KeepPermitted(await stored.FindParametersAsync(new(context.Alias, userId, account), cancellationToken).ConfigureAwait(false))
        : EndpointParameterValues.Empty;

    /// <summary>Returns the values of a link or a connection that come from the user and are still permitted.</summary>
    private EndpointParameterValues KeepPermitted(EndpointParameterValues values) => EndpointParameterValues.Of(
        context.Settings.Endpoints.Parameters.OfSource(OAuth2EndpointParameterSource.User)
            .Where(parameter => values.TryGetValue(parameter.Name, out var value) && parameter.IsPermitted(value))
            .Select(parameter => KeyValuePair.Create(parameter.Name, values[parameter.Name])));
}

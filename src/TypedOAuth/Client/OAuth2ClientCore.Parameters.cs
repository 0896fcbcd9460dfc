using System.Collections.ObjectModel;
using TypedOAuth.Client;
using TypedOAuth.Grants.AuthorizationCode;
using TypedOAuth.Protocol.Endpoints;

namespace TypedOAuth.Hosting;

/// <content>Provides the values of endpoint parameters that a user enters.</content>
public abstract partial class OAuth2ClientCore
{
    /// <summary>The endpoint parameters whose values a user enters; empty if there are none, or the client is not configured.</summary>
    /// <exception cref="OAuth2ConfigurationException">A setting is invalid.</exception>
    public IReadOnlyList<OAuth2EndpointParameter> EndpointParameters =>
        _hasEndpointParameters && MissingSettings.Count == 0
            ? Describe(_context.Settings.Endpoints.Parameters.OfSource(OAuth2EndpointParameterSource.User))
            : [];

    /// <summary>Returns the endpoint parameters that have no value yet, for a page that asks the user before an authorization begins.</summary>
    /// <remarks>A value of the user's connection or of the settings is used without a question.</remarks>
    /// <param name="userId">The application's identifier of the user.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The parameters; empty if the authorization can begin.</returns>
    /// <exception cref="ArgumentException"><paramref name="userId"/> is empty.</exception>
    /// <exception cref="OAuth2ConfigurationException">A setting is missing or invalid.</exception>
    /// <exception cref="OAuth2TransientException">The store is unavailable.</exception>
    public ValueTask<IReadOnlyList<OAuth2EndpointParameter>> FindMissingParametersAsync(string userId, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(userId);
        return FindMissingTicketParametersAsync(new(userId, ExpiresAt: default), cancellationToken);
    }

    /// <summary>Returns the endpoint parameters that have no value in a connect ticket, for a page that asks the user.</summary>
    /// <param name="ticket">The ticket, from <see cref="PeekTicketAsync"/>.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The parameters; empty if the authorization can begin.</returns>
    /// <exception cref="OAuth2ConfigurationException">A setting is missing or invalid.</exception>
    /// <exception cref="OAuth2TransientException">The store is unavailable.</exception>
    public async ValueTask<IReadOnlyList<OAuth2EndpointParameter>> FindMissingTicketParametersAsync(
        OAuth2ConnectTicket ticket, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        return (await FindParametersAsync(ticket, cancellationToken).ConfigureAwait(false)).Missing;
    }

    /// <summary>Begins an authorization with values of endpoint parameters that the user has entered.</summary>
    /// <remarks>See <see cref="BeginAuthorizationAsync(string, string?, CancellationToken)"/>.</remarks>
    /// <param name="userId">The application's identifier of the user. This user must be the user of the browser.</param>
    /// <param name="returnUrl">The local path to which the browser returns; <see langword="null"/> for a page of this library.</param>
    /// <param name="parameters">The values by name. A missing value is the value of the user's connection, or of the settings.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The authorization URL and the binding of the browser.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="userId"/> is empty, <paramref name="returnUrl"/> is not a local path, or a value is missing or not permitted.
    /// </exception>
    /// <exception cref="OAuth2ConfigurationException">A setting is missing or invalid.</exception>
    /// <exception cref="OAuth2TransientException">The store is unavailable.</exception>
    public async ValueTask<OAuth2AuthorizationStart> BeginAuthorizationAsync(
        string userId,
        string? returnUrl,
        IReadOnlyDictionary<string, string>? parameters = null,
        CancellationToken cancellationToken = default)
    {
        var scopes = await GetScopesAsync(userId, cancellationToken).ConfigureAwait(false);
        return await _starter.BeginAsync(userId, scopes, returnUrl, Check(parameters), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Uses a connect ticket with values of endpoint parameters that the user has entered.</summary>
    /// <remarks>
    /// See <see cref="BeginAuthorizationFromTicketAsync(string, string?, CancellationToken)"/>. If a value is missing or not permitted, the ticket
    /// remains valid. The values of the ticket take precedence.
    /// </remarks>
    /// <param name="ticket">The connect ticket of a link.</param>
    /// <param name="returnUrl">The local path to which the browser returns, if the ticket contains none.</param>
    /// <param name="parameters">The values by name.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The started authorization; <see langword="null"/> if the ticket is unknown, used or expired, or belongs to another client.</returns>
    /// <exception cref="ArgumentException"><paramref name="returnUrl"/> is not a local path, or a value is missing or not permitted.</exception>
    /// <exception cref="OAuth2ConfigurationException">A setting is missing or invalid.</exception>
    /// <exception cref="OAuth2TransientException">The store is unavailable.</exception>
    public ValueTask<OAuth2AuthorizationStart?> BeginAuthorizationFromTicketAsync(
        string ticket,
        string? returnUrl,
        IReadOnlyDictionary<string, string>? parameters = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ticket);
        ThrowUnlessConfigured();
        return _starter.BeginFromTicketAsync(ticket, returnUrl, Check(parameters), cancellationToken);
    }

    /// <summary>Finds the known values of endpoint parameters, and the parameters that have none.</summary>
    /// <param name="wanted">The ticket; without a ticket, the user alone.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    internal async ValueTask<KnownParameters> FindParametersAsync(OAuth2ConnectTicket wanted, CancellationToken cancellationToken)
    {
        ThrowUnlessConfigured();
        if (!_hasEndpointParameters)
        {
            return KnownParameters.None;
        }

        var (values, missing) = await _starter.FindParametersAsync(wanted, cancellationToken).ConfigureAwait(false);
        return new(values, Describe(missing));
    }

    /// <summary>Begins an authorization with values that were found before, so that a change in the meantime has no effect.</summary>
    /// <param name="userId">The application's identifier of the user.</param>
    /// <param name="ticket">The ticket; <see langword="null"/> if the link has none.</param>
    /// <param name="returnUrl">The local path to which the browser returns.</param>
    /// <param name="known">The known values.</param>
    /// <param name="entered">The values that the user has entered, which take precedence.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The started authorization; <see langword="null"/> if the ticket is unknown, used or expired.</returns>
    internal async ValueTask<OAuth2AuthorizationStart?> BeginAuthorizationAsync(
        string userId,
        string? ticket,
        string? returnUrl,
        EndpointParameterValues known,
        IReadOnlyDictionary<string, string> entered,
        CancellationToken cancellationToken)
    {
        var values = Check(entered).CompletedBy(known);
        if (ticket is not null)
        {
            return await _starter.BeginFromTicketAsync(ticket, returnUrl, values, cancellationToken).ConfigureAwait(false);
        }

        var scopes = await GetScopesAsync(userId, cancellationToken).ConfigureAwait(false);
        return await _starter.BeginAsync(userId, scopes, returnUrl, values, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Creates a connect ticket for one of the user's accounts, or for another account.</summary>
    /// <param name="userId">The application's identifier of the user.</param>
    /// <param name="returnUrl">The local path to which the browser returns.</param>
    /// <param name="account">
    /// The account whose values of endpoint parameters are used; <see langword="null"/> to ask for the values of another account.
    /// </param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    internal async ValueTask<string> CreateAccountTicketAsync(string userId, string? returnUrl, string? account, CancellationToken cancellationToken)
    {
        var scopes = await GetScopesAsync(userId, cancellationToken).ConfigureAwait(false);
        var values = account is null ? null : await _starter.FindParametersOfAccountAsync(userId, account, cancellationToken).ConfigureAwait(false);

        // If the account has no values, for example because it was disconnected in the meantime, the values of another account are not used.
        return await _starter
            .CreateTicketAsync(userId, scopes, returnUrl, values is { Count: > 0 } ? values : null, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Creates a connect link with values of endpoint parameters.</summary>
    internal async ValueTask<Uri> CreateConnectUrlAsync(
        string userId, string? returnUrl, IReadOnlyDictionary<string, string> parameters, CancellationToken cancellationToken)
    {
        var scopes = await GetScopesAsync(userId, cancellationToken).ConfigureAwait(false);
        var arguments = AuthorizationArguments.None with { Values = _starter.CheckParameters(parameters) };
        return await _starter.CreateConnectUriAsync(userId, scopes, arguments, returnUrl, cancellationToken).ConfigureAwait(false);
    }

    private EndpointParameterValues Check(IReadOnlyDictionary<string, string>? given) =>
        given is null ? EndpointParameterValues.Empty : _starter.CheckParameters(given);

    private ReadOnlyCollection<OAuth2EndpointParameter> Describe(IEnumerable<EndpointParameter> parameters) => Array.AsReadOnly(
        [.. parameters.Select(parameter => new OAuth2EndpointParameter(parameter, _context.Settings.Parameters.GetValueOrDefault(parameter.Name)))]);
}

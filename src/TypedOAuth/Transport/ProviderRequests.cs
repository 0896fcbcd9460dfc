using TypedOAuth.Configuration;
using TypedOAuth.Protocol.Requests;
using TypedOAuth.Protocol.Text;
using TypedOAuth.Transport.ClientAuthentication;

namespace TypedOAuth.Transport;

/// <summary>Sends requests to the provider's endpoints: adds the client's authentication and applies the declared differences.</summary>
internal sealed class ProviderRequests
{
    private static readonly OAuth2Requests[] Kinds =
        [OAuth2Requests.Token, OAuth2Requests.Refresh, OAuth2Requests.Exchange, OAuth2Requests.Revocation, OAuth2Requests.UserInfo];

    /// <summary>The placeholders for a token.</summary>
    private static readonly string[] Tokens = ["token", "access_token", "refresh_token"];

    private readonly Backchannel _backchannel;
    private readonly ClientAuthenticator _standard;

    /// <summary>The differences by kind; <see langword="null"/> if the client declares none, as most clients do.</summary>
    private readonly Dictionary<OAuth2Requests, (RequestShape Shape, ClientAuthenticator Authenticator)>? _shapes;

    public ProviderRequests(ClientContext context, Backchannel backchannel)
    {
        _backchannel = backchannel;
        var definition = context.Definition;
        _standard = ClientAuthenticator.Create(context, definition.ClientAuthentication);
        foreach (var kind in Kinds)
        {
            if (RequestShape.Create(definition, kind) is { } shape)
            {
                var authenticator = shape.Authentication is { } method ? ClientAuthenticator.Create(context, method) : _standard;
                (_shapes ??= []).Add(kind, (shape, authenticator));
            }
        }
    }

    /// <summary>Returns the declared differences of a kind of request; returns null if there are none.</summary>
    public RequestShape? FindShape(OAuth2Requests kind) => _shapes?.GetValueOrDefault(kind).Shape;

    /// <summary>Sends a request once.</summary>
    /// <param name="request">The request with its standard parameters, which this method completes and changes.</param>
    /// <param name="settings">The operation's settings.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <exception cref="OAuth2TransientException">The server did not respond, or the response is too large.</exception>
    public ValueTask<Backchannel.Answer> SendAsync(TokenRequest request, ClientSettings settings, CancellationToken cancellationToken) =>
        _shapes is null && settings.Options.RequestSigner is null && !HasPlaceholder(request.Endpoint)
            ? SendStandardAsync(request, settings, cancellationToken)
            : SendShapedAsync(request, settings, cancellationToken);

    private async ValueTask<Backchannel.Answer> SendStandardAsync(
        TokenRequest request, ClientSettings settings, CancellationToken cancellationToken)
    {
        var authentication = AuthenticateAsync(_standard, request, settings, cancellationToken);
        if (!authentication.IsCompletedSuccessfully)
        {
            await authentication.ConfigureAwait(false);
        }

        return await _backchannel.SendAsync(request, settings.Options.Timeout, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<Backchannel.Answer> SendShapedAsync(
        TokenRequest request, ClientSettings settings, CancellationToken cancellationToken)
    {
        var (shape, authenticator) = _shapes is not null && _shapes.TryGetValue(request.Kind, out var found) ? found : (null, _standard);
        await AuthenticateAsync(authenticator, request, settings, cancellationToken).ConfigureAwait(false);
        foreach (var token in Tokens.Select(name => request.Connection?.Find(name)).OfType<string>())
        {
            // A declared value may contain the token within a longer text, which the provider's errors may repeat.
            request.Redact(token);
        }

        var values = new RequestValues(request, request.Connection, settings);
        if (HasPlaceholder(request.Endpoint))
        {
            Expand(request, values);
        }

        shape?.Apply(request, values);
        if (settings.Options.RequestSigner is { } signer)
        {
            await SignAsync(signer, request, settings, cancellationToken).ConfigureAwait(false);
        }

        return await _backchannel.SendAsync(request, settings.Options.Timeout, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Adds the authentication. A UserInfo request is authenticated by its access token instead (RFC 6750 §2.1).</summary>
    private static ValueTask AuthenticateAsync(
        ClientAuthenticator authenticator, TokenRequest request, ClientSettings settings, CancellationToken cancellationToken) =>
        request.Kind == OAuth2Requests.UserInfo ? default : authenticator.AuthenticateAsync(request, settings, cancellationToken);

    private static bool HasPlaceholder(Uri endpoint) => endpoint.OriginalString.Contains('{', StringComparison.Ordinal);

    /// <summary>Fills the placeholders of the endpoint. A token in the endpoint is not also sent as a parameter.</summary>
    private static void Expand(TokenRequest request, RequestValues values)
    {
        var template = ValueTemplate.Parse(request.Endpoint.OriginalString);
        request.ExpandedEndpoint = template.Expand(values, PercentEncoding.Encode) is { } address
            ? new Uri(address)
            : throw new OAuth2ConfigurationException(
                $"The endpoint at {request.Endpoint.Host} contains a placeholder that has no value in this request. Check the declared endpoint.");
        if (Array.Exists(Tokens, template.Mentions))
        {
            request.Replace(request.GetParameters().FindAll(static parameter => parameter.Name is not ("token" or "token_type_hint")));
        }
    }

    private static async ValueTask SignAsync(
        IOAuth2RequestSigner signer, TokenRequest request, ClientSettings settings, CancellationToken cancellationToken)
    {
        List<KeyValuePair<string, string>> parameters = [];
        for (var i = 0; i < request.Count; i++)
        {
            parameters.Add(request[i]);
        }

        var (id, secret) = (settings.Options.ClientId, settings.Options.ClientSecret);
        var open = new OAuth2ProviderRequest(request.Kind, request.ExpandedEndpoint ?? request.Endpoint, id, secret, parameters);
        await signer.SignAsync(open, cancellationToken).ConfigureAwait(false);

        // The signer may have added secrets under any name.
        request.Replace([.. open.Parameters.Select(static pair => new RequestParameter(pair.Key, pair.Value, IsSecret: pair.Value.Length >= 16))]);
        request.Redact(secret ?? "");
        foreach (var (name, value) in open.Headers)
        {
            request.SetHeader(name, value);
            request.Redact(value);
        }
    }
}

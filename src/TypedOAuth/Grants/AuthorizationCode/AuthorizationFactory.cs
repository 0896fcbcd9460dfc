using TypedOAuth.Configuration;
using TypedOAuth.Protocol.Endpoints;
using TypedOAuth.Protocol.Requests;
using TypedOAuth.Protocol.Secrets;
using TypedOAuth.Transport;

namespace TypedOAuth.Grants.AuthorizationCode;

/// <summary>Creates the URLs of authorization requests, and the records that their responses are compared with.</summary>
internal static class AuthorizationFactory
{
    private const string OpenIdScope = "openid";
    private const string NonceName = "nonce";

    /// <summary>Creates the URL and the record of an authorization.</summary>
    /// <param name="context">The client.</param>
    /// <param name="wanted">The user, the scopes and the parameters.</param>
    /// <param name="values">The values of the endpoint parameters.</param>
    /// <param name="returnUrl">The local path to which the browser returns; <see langword="null"/> for a page of this library.</param>
    /// <param name="reconnectHandle">The handle of the reconnect link; <see langword="null"/> for none.</param>
    /// <param name="bindsBrowser">Whether the authorization gets a binding.</param>
    public static (string Url, string State, string? Binding, PendingAuthorization Record) Create(
        ClientContext context, ConnectTicket wanted, EndpointParameterValues values, string? returnUrl, string? reconnectHandle, bool bindsBrowser)
    {
        KeyValuePair<string, string?>[] parameters = [.. wanted.Parameters];
        var settings = context.Settings.Bind(values);
        var template = settings.AuthorizationTemplate;

        // A request for an ID token gets a new nonce, unless the client declares the parameter 'nonce' and the caller has set its value.
        var asksForIdToken = wanted.Scopes.Contains(OpenIdScope);
        var declared = asksForIdToken ? FindNonce(parameters) : null;
        var needsNonce = asksForIdToken && declared is null;
        var count = 2 + (needsNonce ? 1 : 0) + (bindsBrowser ? 1 : 0);
        using var secrets = new RandomSecrets(stackalloc byte[RandomSecrets.ByteLength * count]);

        // Some providers accept only letters and digits in a state, for example Weixin.
        var (state, verifier) = (secrets.GetHex(0), secrets[1]);
        var nonce = needsNonce ? secrets[2] : null;
        var binding = bindsBrowser ? secrets[count - 1] : null;
        Span<char> challenge = stackalloc char[AuthorizationSecrets.Length];
        AuthorizationSecrets.Hash(verifier, challenge);
        var redirectUri = template.Shape?.GetRedirectUri(template.RedirectUri, state) ?? template.RedirectUri;
        var url = template.Shape is null
            ? new AuthorizationRequest(template, template.EncodeScopes(wanted.Scopes), state, challenge, nonce, parameters).ToUrl()
            : template.Shape.CreateUrl(
                template.UrlHead,
                new()
                {
                    ClientId = template.ClientId,
                    RedirectUri = redirectUri,
                    Scopes = wanted.Scopes,
                    State = state,
                    Verifier = verifier,
                    Challenge = challenge.ToString(),
                    Nonce = nonce,
                    Arguments = parameters,
                },
                new RequestValues(request: null, connection: null, settings));
        var record = new PendingAuthorization
        {
            Alias = context.Alias,
            UserId = wanted.UserId,
            Scopes = wanted.Scopes,
            Parameters = parameters,
            EndpointParameters = values,
            Verifier = verifier,
            Nonce = declared ?? nonce,
            BindingHash = binding is null ? null : AuthorizationSecrets.Hash(binding),
            RedirectUri = redirectUri,
            Server = settings.Server,
            ReturnUrl = returnUrl,
            SessionHash = wanted.SessionHash,
            ReconnectHandle = reconnectHandle,
            ExpiresAt = context.Time.GetUtcNow() + settings.AuthorizationLifetime,
        };
        return (url, state, binding, record);
    }

    private static string? FindNonce(ReadOnlySpan<KeyValuePair<string, string?>> parameters)
    {
        foreach (var (name, value) in parameters)
        {
            if (name == NonceName)
            {
                return value;
            }
        }

        return null;
    }
}

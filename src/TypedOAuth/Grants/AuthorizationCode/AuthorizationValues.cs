using TypedOAuth.Generated;
using TypedOAuth.Hosting;
using TypedOAuth.Protocol.Requests;

namespace TypedOAuth.Grants.AuthorizationCode;

/// <summary>Provides the values of an authorization for placeholders: its scopes and the parameters of its response.</summary>
/// <param name="definition">The client's definition.</param>
/// <param name="begun">The pending authorization.</param>
/// <param name="response">The authorization response.</param>
/// <param name="accessToken">The first access token; <see langword="null"/> before the code is exchanged.</param>
internal sealed class AuthorizationValues(
    OAuth2ClientDefinition definition, PendingAuthorization begun, OAuth2AuthorizationResponse response, string? accessToken = null) : IRequestValues
{
    public string? Find(string name) => name switch
    {
        "access_token" => accessToken,
        "scope" => begun.Scopes.ToWire(definition.ScopeSeparator),
        "redirect_uri" => begun.RedirectUri,
        "state" => response.State,

        // Only declared parameters of the response are sent to the provider, because the browser can add others.
        _ => definition.CallbackFields.Any(field => field.Path == name) ? response.FindFurther(name) : null,
    };
}

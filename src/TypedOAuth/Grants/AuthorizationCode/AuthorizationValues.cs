using TypedOAuth.Generated;
using TypedOAuth.Hosting;
using TypedOAuth.Protocol.Requests;

namespace TypedOAuth.Grants.AuthorizationCode;

/// <summary>Provides the values of an authorization for placeholders: its scopes, the parameters of its response, and its tokens.</summary>
/// <param name="definition">The client's definition.</param>
/// <param name="begun">The pending authorization.</param>
/// <param name="response">The authorization response.</param>
/// <param name="issued">The token response; <see langword="null"/> before the code is exchanged.</param>
internal sealed class AuthorizationValues(
    OAuth2ClientDefinition definition, PendingAuthorization begun, OAuth2AuthorizationResponse response, OAuth2TokenResponse? issued = null) : IRequestValues
{
    public string? Find(string name) => name switch
    {
        "access_token" => issued?.AccessToken,
        "refresh_token" => issued?.RefreshToken,
        "scope" => begun.Scopes.ToWire(definition.ScopeSeparator),
        "redirect_uri" => begun.RedirectUri,
        "state" => response.State,

        // Only declared parameters of the response are sent to the provider, because the browser can add others.
        _ => FindField(name) ?? (definition.CallbackFields.Any(field => field.Path == name) ? response.FindFurther(name) : null),
    };

    private string? FindField(string name)
    {
        for (var i = 0; issued is not null && i < definition.TokenFields.Count; i++)
        {
            var field = definition.TokenFields[i];
            if (field.Path == name && issued.GetField(i) is { HasValue: true } value)
            {
                return FieldText.Get(field.Type, value);
            }
        }

        return null;
    }
}

using TypedOAuth.Configuration;
using TypedOAuth.Protocol.Requests;

namespace TypedOAuth.Transport;

/// <summary>Finds the values of placeholders: the request's own parameters, then the settings, then the connection.</summary>
internal sealed class RequestValues(TokenRequest? request, IRequestValues? connection, ClientSettings settings) : IRequestValues
{
    public string? Find(string name) => request?.Find(name) ?? name switch
    {
        "client_id" => settings.Options.ClientId,
        "client_secret" => settings.Options.ClientSecret,
        "new_guid" => Guid.NewGuid().ToString(),
        _ => settings.Parameters.GetValueOrDefault(name) ?? connection?.Find(name) ?? FindAddress(name),
    };

    /// <summary>Returns the redirect URI for requests that do not contain it. Only a client that declares the placeholder needs an address.</summary>
    private string? FindAddress(string name) => name == "redirect_uri" ? settings.RedirectUri.AbsoluteUri : null;
}

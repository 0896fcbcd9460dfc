using System.Text.Json.Serialization;

namespace TypedOAuth.Hosting;

/// <summary>Holds the authorization URI for a browser and the binding of the browser to the authorization.</summary>
/// <param name="AuthorizationUri">The authorization server's URI for this authorization.</param>
/// <param name="BindingName">The name of the binding, which differs for each authorization and is valid in a cookie's name.</param>
/// <param name="BindingValue">The binding's secret value for a cookie. The browser must send the value to complete the authorization.</param>
/// <param name="ExpiresAt">The time when the authorization expires.</param>
/// <remarks>
/// Neither <see cref="ToString"/> nor System.Text.Json writes the URI, which contains the state, or the value of the binding.
/// </remarks>
public sealed record OAuth2AuthorizationStart(
    [property: JsonIgnore] Uri AuthorizationUri, string BindingName, [property: JsonIgnore] string BindingValue, DateTimeOffset ExpiresAt)
{
    /// <summary>Returns the expiry only.</summary>
    /// <returns>A text for logs and debuggers.</returns>
    public override string ToString() => $"{nameof(OAuth2AuthorizationStart)} {{ ExpiresAt = {ExpiresAt:O} }}";
}

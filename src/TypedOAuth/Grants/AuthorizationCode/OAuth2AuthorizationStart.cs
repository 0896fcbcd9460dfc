using System.Text.Json.Serialization;

namespace TypedOAuth.Hosting;

/// <summary>Where a browser is sent, and what binds it to the flow.</summary>
/// <param name="AuthorizationUri">The authorization server's URI for this flow.</param>
/// <param name="BindingName">The name under which the browser keeps the binding, different for each flow; safe in a cookie's name.</param>
/// <param name="BindingValue">The binding's secret value, safe in a cookie; whoever ends the flow has to present it.</param>
/// <param name="ExpiresAt">When the flow expires.</param>
/// <remarks>Neither <see cref="ToString"/> nor System.Text.Json shows the URI, which has the state, or the binding's value.</remarks>
public sealed record OAuth2AuthorizationStart(
    [property: JsonIgnore] Uri AuthorizationUri, string BindingName, [property: JsonIgnore] string BindingValue, DateTimeOffset ExpiresAt)
{
    /// <summary>Shows only the expiry.</summary>
    /// <returns>A text for logs and debuggers.</returns>
    public override string ToString() => $"{nameof(OAuth2AuthorizationStart)} {{ ExpiresAt = {ExpiresAt:O} }}";
}

using Microsoft.AspNetCore.Http;
using TypedOAuth.Hosting;

namespace TypedOAuth.AspNetCore.Browser;

/// <summary>Keeps, in the browser, the ticket of new tokens that wait for the user's decision.</summary>
/// <remarks>There is one cookie for each client: a later authorization of the client replaces the ticket of an earlier one.</remarks>
internal sealed class ReplacementCookie(SiteCookies cookies)
{
    /// <summary>Sets the cookie, which the browser keeps until it is closed. The tokens expire earlier.</summary>
    public void Set(HttpContext context, OAuth2ClientCore client, string ticket) => cookies.Set(context, GetName(client), ticket);

    /// <summary>Returns the ticket; returns null if the browser has none.</summary>
    public string? Find(HttpContext context, OAuth2ClientCore client) =>
        cookies.Find(context, GetName(client)) is { Length: > 0 } ticket ? ticket : null;

    /// <summary>Deletes the cookie.</summary>
    public void Delete(HttpContext context, OAuth2ClientCore client) => cookies.Delete(context, GetName(client));

    /// <summary>Returns the cookie's name. It contains a hash of the alias, so that no name is as long as that of a binding cookie.</summary>
    private static string GetName(OAuth2ClientCore client) => $"Replace.{OAuth2ClientCore.GetBindingName(client.Definition.Alias)}";
}

using Microsoft.AspNetCore.Http;
using TypedOAuth.Hosting;

namespace TypedOAuth.AspNetCore.Browser;

/// <summary>Keeps the ticket of a pending replacement in the browser until the user has decided.</summary>
/// <remarks>Each client has one cookie, so a later authorization of the client replaces the ticket of an earlier one.</remarks>
internal sealed class ReplacementCookie(SiteCookies cookies)
{
    /// <summary>Sets the cookie, which the browser keeps until it is closed. The pending replacement expires earlier.</summary>
    public void Set(HttpContext context, OAuth2ClientCore client, string ticket) => cookies.Set(context, GetName(client), ticket);

    /// <summary>Returns the ticket; returns null if the browser has none.</summary>
    public string? Find(HttpContext context, OAuth2ClientCore client) =>
        cookies.Find(context, GetName(client)) is { Length: > 0 } ticket ? ticket : null;

    /// <summary>Deletes the cookie.</summary>
    public void Delete(HttpContext context, OAuth2ClientCore client) => cookies.Delete(context, GetName(client));

    /// <summary>Returns the cookie's name, which contains a hash of the alias.</summary>
    /// <remarks>Binding cookies are recognized by the length of their names. The hash ensures that this name never has the same length.</remarks>
    private static string GetName(OAuth2ClientCore client) => $"Replace.{OAuth2ClientCore.GetBindingName(client.Definition.Alias)}";
}

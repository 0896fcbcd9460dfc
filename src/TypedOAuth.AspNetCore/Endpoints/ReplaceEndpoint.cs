using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using TypedOAuth.AspNetCore.Browser;
using TypedOAuth.AspNetCore.Pages;
using TypedOAuth.Hosting;

namespace TypedOAuth.AspNetCore.Endpoints;

/// <summary>Asks the user whether a new authorization without a refresh token should replace a connection that has one.</summary>
/// <remarks>The decision is accepted only from the browser and the user of the authorization, only from a form of this site, and only once.</remarks>
internal sealed class ReplaceEndpoint(
    SignedInUser user,
    FlowPages pages,
    CallbackEndpoint callback,
    ReplacementCookie cookie,
    IAntiforgery antiforgery)
{
    public static string GetPath(OAuth2ClientCore client) => client.GetPath("replace");

    public async Task HandleAsync(HttpContext context, OAuth2ClientCore client)
    {
        PageWriter.SetCommonHeaders(context.Response);
        try
        {
            client.ThrowUnlessConfigured();
            await AnswerAsync(context, client).ConfigureAwait(false);
        }
        catch (OAuth2Exception exception) when (exception is OAuth2TransientException or OAuth2ConfigurationException)
        {
            // The store or a setting has failed. No response has been written.
            await pages.WriteCallbackUnavailableAsync(context, client, exception).ConfigureAwait(false);
        }
    }

    private async Task AnswerAsync(HttpContext context, OAuth2ClientCore client)
    {
        var isPost = HttpMethods.IsPost(context.Request.Method);
        if (!isPost && !HttpMethods.IsGet(context.Request.Method))
        {
            await pages.WriteMalformedAsync(context, client, "The page does not accept this HTTP method.").ConfigureAwait(false);
            return;
        }

        // In a host without sign-in, the browser's cookie alone permits the decision.
        string? userId = null;
        if (await user.IsSupportedAsync(context).ConfigureAwait(false))
        {
            userId = await user.RequireAsync(context).ConfigureAwait(false);
            if (userId is null)
            {
                return;
            }
        }

        var ticket = cookie.Find(context, client);
        var found = ticket is null ? null : await client.PeekReplacementAsync(ticket, context.RequestAborted).ConfigureAwait(false);
        if (found is null || (userId is not null && !string.Equals(found.UserId, userId, StringComparison.Ordinal)))
        {
            await pages.WriteReplacementOverAsync(context, client).ConfigureAwait(false);
        }
        else if (isPost)
        {
            await DecideAsync(context, client, ticket!, userId).ConfigureAwait(false);
        }
        else
        {
            // The form contains the id of its authorization, because a later authorization may replace the cookie before the form is sent.
            var tokens = SiteForm.CreateTokens(context, antiforgery);
            await FlowPages.WriteReplacementAsync(context, client, found, OAuth2ClientCore.GetBindingName(ticket!), tokens).ConfigureAwait(false);
        }
    }

    private async Task DecideAsync(HttpContext context, OAuth2ClientCore client, string ticket, string? userId)
    {
        if (await SiteForm.ReadAsync(context, antiforgery).ConfigureAwait(false) is not { } form)
        {
            await pages.WriteMalformedAsync(context, client, "The decision did not come from a page of this site.").ConfigureAwait(false);
        }
        else if (form["id"] != OAuth2ClientCore.GetBindingName(ticket))
        {
            await pages.WriteReplacementOverAsync(context, client).ConfigureAwait(false);
        }
        else
        {
            switch (form["action"])
            {
                case "replace":
                    await ReplaceAsync(context, client, ticket, userId).ConfigureAwait(false);
                    break;
                case "keep":
                    await KeepAsync(context, client, ticket, userId).ConfigureAwait(false);
                    break;
                default:
                    await pages.WriteMalformedAsync(context, client, "The decision is incomplete.").ConfigureAwait(false);
                    break;
            }
        }
    }

    private async Task ReplaceAsync(HttpContext context, OAuth2ClientCore client, string ticket, string? userId)
    {
        var before = userId is null ? [] : await CallbackEndpoint.ReadAsync(context, client, userId).ConfigureAwait(false);
        var result = await client
            .CompleteReplacementAsync(ticket, userId, context.RequestServices, context.RequestAborted).ConfigureAwait(false);
        cookie.Delete(context, client);
        await callback.FinishAsync(context, client, result, userId, before).ConfigureAwait(false);
    }

    private async Task KeepAsync(HttpContext context, OAuth2ClientCore client, string ticket, string? userId)
    {
        var declined = await client.DeclineReplacementAsync(ticket, userId, context.RequestAborted).ConfigureAwait(false);
        cookie.Delete(context, client);
        await (declined is null
            ? pages.WriteReplacementOverAsync(context, client)
            : FlowPages.WriteKeptAsync(context, client, declined.ReturnUrl)).ConfigureAwait(false);
    }
}

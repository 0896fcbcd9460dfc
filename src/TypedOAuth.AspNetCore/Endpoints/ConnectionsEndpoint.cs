using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using TypedOAuth.AspNetCore.Browser;
using TypedOAuth.AspNetCore.Diagnostics;
using TypedOAuth.AspNetCore.Pages;
using TypedOAuth.Hosting;

namespace TypedOAuth.AspNetCore.Endpoints;

/// <summary>The page on which a user sees and changes connections; each change is a form of this page's own.</summary>
internal sealed class ConnectionsEndpoint(
    IEnumerable<OAuth2ClientCore> clients,
    SignedInUser user,
    Notice notices,
    IAntiforgery antiforgery,
    TimeProvider time,
    ILogger<ConnectionsEndpoint> logger)
{
    private readonly OAuth2ClientCore[] _clients =
        [.. clients.OrderBy(static client => client.Definition.DisplayName, StringComparer.OrdinalIgnoreCase)];

    public async Task HandleAsync(HttpContext context)
    {
        if (await user.RequireAsync(context).ConfigureAwait(false) is not { } userId)
        {
            return;
        }

        if (HttpMethods.IsPost(context.Request.Method))
        {
            await ChangeAsync(context, userId).ConfigureAwait(false);
        }
        else
        {
            await ShowAsync(context, userId).ConfigureAwait(false);
        }
    }

    private async Task ShowAsync(HttpContext context, string userId)
    {
        var rows = new List<(OAuth2ClientCore Client, OAuth2Connection? Connection)>(_clients.Length);
        foreach (var client in _clients)
        {
            rows.Add((client, await ReadAsync(context, client, userId).ConfigureAwait(false)));
        }

        var tokens = antiforgery.GetAndStoreTokens(context);
        var notice = notices.Take(context, userId) is { } told ? NoticeText.For(told.Kind, FindClient(told.Alias)) : null;
        await PageWriter.WriteAsync(
            context,
            StatusCodes.Status200OK,
            "Connections",
            ConnectionsPage.Create(rows, tokens, notice, time.GetUtcNow()),
            outcome: notice?.Text,
            script: ConnectionsPage.CountdownScript).ConfigureAwait(false);
    }

    /// <summary>One store that is out of reach does not take the page with it.</summary>
    private async ValueTask<OAuth2Connection?> ReadAsync(HttpContext context, OAuth2ClientCore client, string userId)
    {
        try
        {
            return await client.GetConnectionAsync(userId, context.RequestAborted).ConfigureAwait(false);
        }
        catch (OAuth2Exception exception)
        {
            AspNetCoreLog.ActionFailed(logger, "read", client.Definition.Alias, userId, exception);
            return null;
        }
    }

    private async Task ChangeAsync(HttpContext context, string userId)
    {
        // The form is read first: the antiforgery service throws at one that is broken.
        if (await SmallForm.ReadAsync(context).ConfigureAwait(false) is not { } form
            || !await antiforgery.IsRequestValidAsync(context).ConfigureAwait(false))
        {
            GoBack(context, userId, NoticeKind.Stale, client: null);
            return;
        }

        var client = FindClient(form["client"].ToString());
        switch (client is null ? "" : form["action"].ToString())
        {
            case "connect":
                // Not a redirect: a browser would hold the provider's address against the policy of the page that the form stood on.
                var query = await CreateConnectQueryAsync(context, client!, userId).ConfigureAwait(false);
                await FlowPages.WriteLeavingAsync(context, client!, context.Request.PathBase + client!.ConnectPath + query).ConfigureAwait(false);
                break;
            case "refresh":
                GoBack(context, userId, await RefreshAsync(context, client!, userId).ConfigureAwait(false), client);
                break;
            case "disconnect":
                GoBack(context, userId, await DisconnectAsync(context, client!, userId).ConfigureAwait(false), client);
                break;
            default:
                GoBack(context, userId, NoticeKind.Stale, client: null);
                break;
        }
    }

    /// <summary>The form was this page's own, so a ticket spares the user the question that a plain link may lead to.</summary>
    private static async ValueTask<QueryString> CreateConnectQueryAsync(HttpContext context, OAuth2ClientCore client, string userId)
    {
        var returnUrl = context.Request.Path.ToUriComponent();
        try
        {
            return QueryString.Create("ticket", await client.CreateTicketAsync(userId, returnUrl, context.RequestAborted).ConfigureAwait(false));
        }
        catch (OAuth2Exception)
        {
            // The store is out of reach: the connect endpoint tells so, and logs it.
            return QueryString.Create("returnUrl", returnUrl);
        }
    }

    private async ValueTask<NoticeKind> RefreshAsync(HttpContext context, OAuth2ClientCore client, string userId)
    {
        try
        {
            await client.RefreshConnectionAsync(userId, context.RequestAborted).ConfigureAwait(false);
            return NoticeKind.Refreshed;
        }
        catch (OAuth2InteractionRequiredException)
        {
            // An answer, not a failure; the runtime has logged how the connection ended.
            return NoticeKind.Ended;
        }
        catch (OAuth2Exception exception)
        {
            if (!exception.IsLogged)
            {
                AspNetCoreLog.ActionFailed(logger, "refresh", client.Definition.Alias, userId, exception);
            }

            return NoticeKind.NotRefreshed;
        }
    }

    private async ValueTask<NoticeKind> DisconnectAsync(HttpContext context, OAuth2ClientCore client, string userId)
    {
        try
        {
            var result = await client.DisconnectAsync(userId, context.RequestAborted).ConfigureAwait(false);
            return result switch
            {
                { Revocation: OAuth2RevocationOutcome.Failed } => NoticeKind.NotConfirmed,
                { Revocation: OAuth2RevocationOutcome.NotAttempted, HadConnection: true } => NoticeKind.DisconnectedStays,
                _ => NoticeKind.Disconnected,
            };
        }
        catch (OAuth2Exception exception)
        {
            AspNetCoreLog.ActionFailed(logger, "end", client.Definition.Alias, userId, exception);
            return NoticeKind.NotDisconnected;
        }
    }

    private OAuth2ClientCore? FindClient(string alias) => Array.Find(_clients, client => client.Definition.Alias == alias);

    /// <summary>Back to the page, so that reloading it repeats nothing.</summary>
    private void GoBack(HttpContext context, string userId, NoticeKind notice, OAuth2ClientCore? client)
    {
        notices.Set(context, userId, new(notice, client?.Definition.Alias ?? ""));
        PageWriter.SetCommonHeaders(context.Response);
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = (context.Request.PathBase + context.Request.Path).ToUriComponent();
    }
}

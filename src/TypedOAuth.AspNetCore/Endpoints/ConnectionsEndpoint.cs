using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using TypedOAuth.AspNetCore.Browser;
using TypedOAuth.AspNetCore.Diagnostics;
using TypedOAuth.AspNetCore.Pages;
using TypedOAuth.Hosting;

namespace TypedOAuth.AspNetCore.Endpoints;

/// <summary>Serves the page on which a user views and changes connections. Each change is sent with a form of this page.</summary>
internal sealed class ConnectionsEndpoint(
    IEnumerable<OAuth2ClientCore> clients,
    SignedInUser user,
    Notice notices,
    IAntiforgery antiforgery,
    FlowPages pages,
    ILogger<ConnectionsEndpoint> logger)
{
    private readonly OAuth2ClientCore[] _clients = [.. clients];

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
        else if (FindClient(context.Request.Query["disconnect"].ToString()) is { } client)
        {
            await AskToDisconnectAsync(context, client, userId).ConfigureAwait(false);
        }
        else
        {
            await ShowAsync(context, userId).ConfigureAwait(false);
        }
    }

    private async Task ShowAsync(HttpContext context, string userId)
    {
        var frame = await PageSite.OpenAsync(context).ConfigureAwait(false);
        var views = new List<ConnectionView>(_clients.Length);
        foreach (var client in _clients)
        {
            if (ClientView.Of(client, frame.Texts) is { IsVisible: true } view)
            {
                views.Add(await ViewAsync(context, client, view, userId).ConfigureAwait(false));
            }
        }

        if (views.Count > 0 && views.TrueForAll(static view => view.Condition == ConnectionCondition.Unknown))
        {
            await pages.WriteNoListAsync(context).ConfigureAwait(false);
            return;
        }

        var tokens = SiteForm.CreateTokens(context, antiforgery);
        var notice = notices.Take(context, userId) is { } told
            ? NoticeText.For(told.Kind, FindClient(told.Alias) is { } changed ? ClientView.Of(changed, frame.Texts) : null, FindLabel(views, told.Alias))
            : null;
        var query = context.Request.Query["q"].ToString();
        await PageWriter.WriteAsync(
            context, frame, StatusCodes.Status200OK, ConnectionsPage.Create(frame, views, tokens, GetAddress(context), notice, query)).ConfigureAwait(false);
    }

    /// <summary>Returns the view of a client. If settings are missing (Development only), the view lists them, and no connection is read.</summary>
    private async ValueTask<ConnectionView> ViewAsync(HttpContext context, OAuth2ClientCore client, ClientView view, string userId) =>
        client.MissingSettings is { Count: > 0 } missing
            ? new(view, []) { MissingSettings = missing, RedirectUri = client.RedirectUri.AbsoluteUri }
            : ConnectionView.Of(view, await ReadAsync(context, client, userId).ConfigureAwait(false));

    private static string? FindLabel(List<ConnectionView> views, string alias) =>
        views.Find(view => view.Client.Alias == alias) is { Accounts: [{ Label: { } label }] } ? label : null;

    /// <summary>Shows the page that asks the user to confirm a disconnect, and explains the effects here and at the provider.</summary>
    private async Task AskToDisconnectAsync(HttpContext context, OAuth2ClientCore client, string userId)
    {
        var frame = await PageSite.OpenAsync(context).ConfigureAwait(false);
        var view = ClientView.Of(client, frame.Texts);
        var accounts = (await ViewAsync(context, client, view, userId).ConfigureAwait(false)).Accounts;
        var id = GetAccount(client, context.Request.Query["account"].ToString());
        if (accounts.FirstOrDefault(account => account.Id == id) is not { } account)
        {
            // The connection has ended in the meantime, for example in another tab. The list shows this.
            Redirect(context);
            return;
        }

        var tokens = SiteForm.CreateTokens(context, antiforgery);
        await PageWriter.WriteAsync(
            context, frame, StatusCodes.Status200OK, DisconnectPage.Create(frame, view, account, tokens, GetAddress(context))).ConfigureAwait(false);
    }

    /// <summary>Reads a client's connections; returns one null if the store fails, so the page still shows the other clients.</summary>
    private async ValueTask<IReadOnlyList<OAuth2Connection?>> ReadAsync(HttpContext context, OAuth2ClientCore client, string userId)
    {
        try
        {
            return await client.ListConnectionsAsync(userId, context.RequestAborted).ConfigureAwait(false);
        }
        catch (OAuth2Exception exception)
        {
            AspNetCoreLog.ActionFailed(logger, "read", client.Definition.Alias, userId, exception);
            return [null];
        }
    }

    private async Task ChangeAsync(HttpContext context, string userId)
    {
        if (await SiteForm.ReadAsync(context, antiforgery).ConfigureAwait(false) is not { } form
            || FindClient(form["client"].ToString()) is not { } client)
        {
            GoBack(context, userId, NoticeKind.Stale, client: null);
            return;
        }

        switch (form["action"].ToString())
        {
            case "connect":
                // The response is a page and not a redirect, because the content security policy of the form's page would block the redirect.
                var query = await CreateConnectQueryAsync(context, client, userId).ConfigureAwait(false);
                await FlowPages.WriteLeavingAsync(context, client, context.Request.PathBase + client.ConnectPath + query).ConfigureAwait(false);
                break;
            case "disconnect":
                GoBack(context, userId, await DisconnectAsync(context, client, userId, form["account"].ToString()).ConfigureAwait(false), client);
                break;
            default:
                GoBack(context, userId, NoticeKind.Stale, client: null);
                break;
        }
    }

    /// <summary>Creates the query of a connect link.</summary>
    /// <remarks>The ticket avoids another confirmation, because the user has already sent a form of this page.</remarks>
    private static async ValueTask<QueryString> CreateConnectQueryAsync(HttpContext context, OAuth2ClientCore client, string userId)
    {
        var returnUrl = context.Request.Path.ToUriComponent();
        try
        {
            var ticket = client.Definition.MultipleAccounts && context.Request.Query["account"] is [{ } account]
                ? await client.CreateAccountTicketAsync(userId, returnUrl, account.Length > 0 ? account : null, context.RequestAborted).ConfigureAwait(false)
                : await client.CreateTicketAsync(userId, returnUrl, context.RequestAborted).ConfigureAwait(false);
            return QueryString.Create("ticket", ticket);
        }
        catch (OAuth2Exception)
        {
            // The store has failed. The connect endpoint shows and logs the failure.
            return QueryString.Create("returnUrl", returnUrl);
        }
    }

    private async ValueTask<NoticeKind> DisconnectAsync(HttpContext context, OAuth2ClientCore client, string userId, string account)
    {
        try
        {
            var result = await client.DisconnectOneAsync(userId, GetAccount(client, account), context.RequestAborted).ConfigureAwait(false);
            return result.Revocation switch
            {
                OAuth2RevocationOutcome.Failed => NoticeKind.NotConfirmed,
                OAuth2RevocationOutcome.Revoked => NoticeKind.Disconnected,
                _ => NoticeKind.DisconnectedStays,
            };
        }
        catch (OAuth2Exception exception)
        {
            AspNetCoreLog.ActionFailed(logger, "end", client.Definition.Alias, userId, exception);
            return NoticeKind.NotDisconnected;
        }
    }

    /// <summary>Returns the account of a form or a link; returns null for a client of one account.</summary>
    private static string? GetAccount(OAuth2ClientCore client, string account) => client.Definition.MultipleAccounts && account.Length > 0 ? account : null;

    private OAuth2ClientCore? FindClient(string alias) => Array.Find(_clients, client => client.Definition.Alias == alias);

    private static string GetAddress(HttpContext context) => (context.Request.PathBase + context.Request.Path).ToUriComponent();

    /// <summary>Redirects to the page, so that reloading it does not repeat the change.</summary>
    private void GoBack(HttpContext context, string userId, NoticeKind notice, OAuth2ClientCore? client)
    {
        notices.Set(context, userId, new(notice, client?.Definition.Alias ?? ""));
        Redirect(context);
    }

    private static void Redirect(HttpContext context)
    {
        PageWriter.SetCommonHeaders(context.Response);
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = GetAddress(context);
    }
}

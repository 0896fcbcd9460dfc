using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace TypedOAuth.AspNetCore;

/// <summary>The page on which a user sees and changes connections; each change is a form of this page's own.</summary>
internal sealed class ConnectionsEndpoint(
    IEnumerable<OAuth2ClientCore> clients,
    SignedInUser user,
    IAntiforgery antiforgery,
    TimeProvider time,
    ILogger<ConnectionsEndpoint> logger)
{
    private readonly OAuth2ClientCore[] _clients =
        [.. clients.OrderBy(static client => client.Definition.Identity.DisplayName, StringComparer.OrdinalIgnoreCase)];

    public async Task HandleAsync(HttpContext context)
    {
        if (user.Get(context) is not { } userId)
        {
            if (!await SignedInUser.TryChallengeAsync(context).ConfigureAwait(false))
            {
                await FlowPages.WriteNotSignedInAsync(context).ConfigureAwait(false);
            }
        }
        else if (HttpMethods.IsPost(context.Request.Method))
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
        var notice = ConnectionsPage.GetNotice(context.Request.Query, _clients);
        await PageWriter.WriteAsync(
            context,
            StatusCodes.Status200OK,
            "Connections",
            ConnectionsPage.Create(rows, tokens, notice, time.GetUtcNow()),
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
            AspNetCoreLog.ActionFailed(logger, "read", client.Definition.Identity.Alias, userId, exception);
            return null;
        }
    }

    private async Task ChangeAsync(HttpContext context, string userId)
    {
        if (!await antiforgery.IsRequestValidAsync(context).ConfigureAwait(false))
        {
            GoTo(context, "expired", client: null);
            return;
        }

        var form = await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
        var alias = form["client"].ToString();
        var client = Array.Find(_clients, candidate => candidate.Definition.Identity.Alias == alias);
        switch (client is null ? "" : form["action"].ToString())
        {
            case "connect":
                // Not a redirect: a browser would hold the provider's address against the policy of the page that the form stood on.
                var path = context.Request.PathBase + client!.ConnectPath + "?returnUrl=" + Uri.EscapeDataString(context.Request.Path);
                await FlowPages.WriteLeavingAsync(context, client, path).ConfigureAwait(false);
                break;
            case "refresh":
                GoTo(context, await RefreshAsync(context, client!, userId).ConfigureAwait(false), client);
                break;
            case "disconnect":
                GoTo(context, await DisconnectAsync(context, client!, userId).ConfigureAwait(false), client);
                break;
            default:
                GoTo(context, "expired", client: null);
                break;
        }
    }

    private async ValueTask<string> RefreshAsync(HttpContext context, OAuth2ClientCore client, string userId)
    {
        try
        {
            await client.RefreshConnectionAsync(userId, context.RequestAborted).ConfigureAwait(false);
            return "refreshed";
        }
        catch (OAuth2Exception exception)
        {
            AspNetCoreLog.ActionFailed(logger, "refresh", client.Definition.Identity.Alias, userId, exception);
            return exception is OAuth2InteractionRequiredException ? "ended" : "not-refreshed";
        }
    }

    private async ValueTask<string> DisconnectAsync(HttpContext context, OAuth2ClientCore client, string userId)
    {
        try
        {
            var result = await client.DisconnectAsync(userId, context.RequestAborted).ConfigureAwait(false);
            return result.Revocation == OAuth2RevocationOutcome.Failed ? "not-revoked" : "disconnected";
        }
        catch (OAuth2Exception exception)
        {
            AspNetCoreLog.ActionFailed(logger, "end", client.Definition.Identity.Alias, userId, exception);
            return "not-disconnected";
        }
    }

    /// <summary>Back to the page, so that reloading it repeats nothing.</summary>
    private static void GoTo(HttpContext context, string notice, OAuth2ClientCore? client)
    {
        PageWriter.SetCommonHeaders(context.Response);
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = context.Request.PathBase + context.Request.Path
            + $"?notice={notice}" + (client is null ? "" : $"&client={Uri.EscapeDataString(client.Definition.Identity.Alias)}");
    }
}

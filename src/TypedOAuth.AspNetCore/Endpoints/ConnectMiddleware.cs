using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using TypedOAuth.AspNetCore.Browser;
using TypedOAuth.AspNetCore.Diagnostics;
using TypedOAuth.AspNetCore.Pages;
using TypedOAuth.Hosting;

namespace TypedOAuth.AspNetCore.Endpoints;

/// <summary>Answers requests that fail because the user has to authorize.</summary>
/// <remarks>
/// If a browser opens a page, it is redirected to the client's connect endpoint, and later back to the page. Every other request receives the
/// address of that endpoint. The middleware does not begin an authorization. The connect endpoint decides whether to ask the user first.
/// </remarks>
internal sealed class ConnectMiddleware(RequestDelegate next, SignedInUser user, MappedClients clients, ILogger<ConnectMiddleware> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context).ConfigureAwait(false);
        }
        catch (OAuth2AmbiguousAccountException exception)
        {
            // An authorization does not help, because the application has to choose between the user's accounts.
            if (context.Response.HasStarted
                || Navigation.Is(context.Request)
                || !string.Equals(user.Get(context), exception.UserId, StringComparison.Ordinal))
            {
                throw;
            }

            await WriteAmbiguityAsync(context, exception).ConfigureAwait(false);
        }
        catch (OAuth2InteractionRequiredException exception)
        {
            // The connect endpoint connects the signed-in user. It cannot repair the connection of another user.
            if (context.Response.HasStarted
                || exception.UserId is not { Length: > 0 } userId
                || !string.Equals(user.Get(context), userId, StringComparison.Ordinal))
            {
                throw;
            }

            if (clients.Find(exception.Alias) is not { } client)
            {
                if (exception.Alias is { } alias)
                {
                    AspNetCoreLog.ClientIsNotMapped(logger, alias);
                }

                throw;
            }

            if (!await TryAnswerAsync(context, client).ConfigureAwait(false))
            {
                throw;
            }
        }
    }

    private async Task<bool> TryAnswerAsync(HttpContext context, OAuth2ClientCore client)
    {
        var alias = client.Definition.Alias;
        if (!Navigation.Is(context.Request))
        {
            await WriteProblemAsync(context, client).ConfigureAwait(false);
            return true;
        }

        context.Response.Clear();
        if (!ConnectAttempts.TryCount(context, client))
        {
            AspNetCoreLog.ConnectingDoesNotHelp(logger, alias);
            return false;
        }

        AspNetCoreLog.SentToConnect(logger, alias);
        PageWriter.SetCommonHeaders(context.Response);
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = context.Request.PathBase + client.ConnectPath + GetReturnQuery(context.Request);
        return true;
    }

    /// <summary>Returns the query with the address of this page, without the path base, which the redirect endpoint adds.</summary>
    private static QueryString GetReturnQuery(HttpRequest request)
    {
        var path = request.Path.ToUriComponent();
        var page = path + request.QueryString.ToUriComponent();

        // A long query is left out, because the connect link contains the return URL, and servers accept request lines of 8 KiB.
        page = OAuth2LocalPath.IsLocal(page) ? page : path;
        return OAuth2LocalPath.IsLocal(page) ? QueryString.Create("returnUrl", page) : QueryString.Empty;
    }

    /// <summary>Writes problem details (RFC 9457). The address is absolute, because the caller may be a script in a page of another origin.</summary>
    private static Task WriteProblemAsync(HttpContext context, OAuth2ClientCore client)
    {
        var connect = client.ConnectUri;
        context.Response.Clear();
        PageWriter.SetCommonHeaders(context.Response);
        return ProblemWriter.WriteAsync(context, StatusCodes.Status401Unauthorized, "The user has to connect an account", json =>
        {
            json.WriteString("detail"u8, $"Open connectUrl in the user's browser to connect {client.Definition.DisplayName}, then try again.");
            json.WriteString("instance"u8, (context.Request.PathBase + context.Request.Path).ToUriComponent());
            json.WriteString("client"u8, client.Definition.Alias);
            json.WriteString("connectUrl"u8, connect.AbsoluteUri);
        });
    }

    /// <summary>Writes problem details with the user's accounts, so that a script can let the user choose.</summary>
    private static Task WriteAmbiguityAsync(HttpContext context, OAuth2AmbiguousAccountException exception)
    {
        context.Response.Clear();
        PageWriter.SetCommonHeaders(context.Response);
        return ProblemWriter.WriteAsync(context, StatusCodes.Status409Conflict, "The user has several accounts", json =>
        {
            json.WriteString("detail"u8, "The request does not say which of the user's accounts to use.");
            json.WriteString("instance"u8, (context.Request.PathBase + context.Request.Path).ToUriComponent());
            json.WriteString("client"u8, exception.Alias);
            json.WriteStartArray("accounts"u8);
            foreach (var account in exception.Accounts)
            {
                json.WriteStartObject();
                json.WriteString("id"u8, account.Id);
                json.WriteString("label"u8, account.Label);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
    }
}

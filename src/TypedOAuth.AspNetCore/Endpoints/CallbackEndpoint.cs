using System.Diagnostics;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;
using TypedOAuth.AspNetCore.Browser;
using TypedOAuth.AspNetCore.Diagnostics;
using TypedOAuth.AspNetCore.Pages;
using TypedOAuth.Hosting;

namespace TypedOAuth.AspNetCore.Endpoints;

/// <summary>Ends flows: hands the response, the browser's binding and the signed-in user to the runtime, and shows what came of it.</summary>
internal sealed class CallbackEndpoint(
    SignedInUser user, FlowPages pages, PostedResponse posted, Notice notices, ReplacementCookie replacement, ILogger<CallbackEndpoint> logger)
{
    /// <summary>Marks the address of a response that has been through a page of this site.</summary>
    private const string RoundParameter = "round";

    public async Task HandleAsync(HttpContext context, OAuth2ClientCore client)
    {
        PageWriter.SetCommonHeaders(context.Response);
        try
        {
            client.ThrowUnlessConfigured();
            await AnswerAsync(context, client).ConfigureAwait(false);
        }
        catch (OAuth2TransientException exception)
        {
            // The keys of a posted response are out of reach, and nothing has been written or taken yet.
            var traceId = PageWriter.GetTraceId(context);
            AspNetCoreLog.CallbackUnavailable(logger, client.Definition.Alias, traceId, exception);
            await FlowPages.WriteUnavailableAsync(context, client, isTransient: true, traceId).ConfigureAwait(false);
        }
        catch (OAuth2ConfigurationException exception)
        {
            // The client lacks settings, or one of them was changed since the authorization began.
            var traceId = PageWriter.GetTraceId(context);
            AspNetCoreLog.CallbackUnavailable(logger, client.Definition.Alias, traceId, exception);
            await FlowPages.WriteUnavailableAsync(context, client, isTransient: false, traceId).ConfigureAwait(false);
        }
    }

    private async Task AnswerAsync(HttpContext context, OAuth2ClientCore client)
    {
        if (HttpMethods.IsPost(context.Request.Method) && client.UsesFormPost)
        {
            await ForwardAsync(context, client).ConfigureAwait(false);
        }
        else if (!HttpMethods.IsGet(context.Request.Method))
        {
            await pages.WriteMalformedAsync(context, client, "An authorization response of this kind does not end here.").ConfigureAwait(false);
        }
        else if (context.Request.Query[PostedResponse.ParameterName] is [{ } value])
        {
            await (posted.Unprotect(value) is { } parameters
                ? CompleteAsync(context, client, Read(parameters))
                : pages.WriteMalformedAsync(context, client, "The authorization response has expired, or was changed on its way."))
                .ConfigureAwait(false);
        }
        else
        {
            await CompleteAsync(context, client, Read(context.Request.Query)).ConfigureAwait(false);
        }
    }

    /// <summary>The page that a flow ends on when nothing asks for another one. It tells what the notice says, once.</summary>
    public async Task HandleConnectedAsync(HttpContext context, OAuth2ClientCore client)
    {
        var userId = user.Get(context);
        var isNobody = userId is null && await user.IsSupportedAsync(context).ConfigureAwait(false);
        await (!isNobody && notices.TakeConnected(context, userId, client.Definition.Alias) is { } notice
            ? FlowPages.WriteConnectedAsync(context, client, notice.Kind, notice.Message, notice.ReturnUrl)
            : FlowPages.WriteNothingNewAsync(context)).ConfigureAwait(false);
    }

    public static string GetConnectedPath(OAuth2ClientCore client) => client.CallbackPath[..^"callback".Length] + "connected";

    /// <summary>
    /// A response that is posted comes from another site's page, without this site's lax cookies. It goes on to a GET, which brings them:
    /// browser and user are compared there as with every other response.
    /// </summary>
    private async Task ForwardAsync(HttpContext context, OAuth2ClientCore client)
    {
        if (await SmallForm.ReadAsync(context).ConfigureAwait(false) is not { } form)
        {
            await pages.WriteMalformedAsync(context, client, "An authorization response comes as a query or as a form.").ConfigureAwait(false);
        }
        else if (Read(form) is { Malformation: not null } response)
        {
            await CompleteAsync(context, client, response).ConfigureAwait(false);
        }
        else if (posted.Protect(form, client.Definition) is { } value)
        {
            GoTo(context, $"{client.CallbackPath}?{PostedResponse.ParameterName}={value}");
        }
        else
        {
            await pages.WriteMalformedAsync(context, client, "The authorization response is too long.").ConfigureAwait(false);
        }
    }

    private async Task CompleteAsync(HttpContext context, OAuth2ClientCore client, OAuth2AuthorizationResponse response)
    {
        // The runtime logs a failure under the trace that the page names: where nothing traces requests, this one has a trace all the same.
        using var activity = Activity.Current is null ? new Activity("oauth2 callback").Start() : null;
        var binding = response.State is { Length: > 0 } state ? BindingCookie.Find(context, client, state) : null;
        var hasSignIn = await user.IsSupportedAsync(context).ConfigureAwait(false);

        var userId = hasSignIn ? user.Get(context) : null;
        if (hasSignIn && userId is null && binding is not null && FindRound(context, client) is { } round)
        {
            await FlowPages.WriteReturningAsync(context, client, round).ConfigureAwait(false);
            return;
        }

        // Nobody in a host with sign-in is somebody else.
        var signedIn = hasSignIn ? userId ?? "" : null;
        var before = binding is not null && userId is not null ? await ReadAsync(context, client, userId).ConfigureAwait(false) : null;
        var result = await client
            .CompleteAuthorizationAsync(response, binding, signedIn, context.RequestServices, context.RequestAborted).ConfigureAwait(false);
        if (binding is not null && result.Failure?.Kind != OAuth2AuthorizationFailureKind.StorageFailed)
        {
            // Kept during an outage: the authorization is still there, and the same response completes it later.
            BindingCookie.Drop(context, client, response.State!);
        }

        if (result.ReplacementTicket is { } ticket)
        {
            replacement.Set(context, client, ticket);
            GoTo(context, ReplaceEndpoint.GetPath(client));
            return;
        }

        await FinishAsync(context, client, result, userId, before).ConfigureAwait(false);
    }

    /// <summary>Shows the failure of an authorization, or sends the browser on.</summary>
    /// <param name="context">The request.</param>
    /// <param name="client">The client.</param>
    /// <param name="result">The result of the authorization.</param>
    /// <param name="userId">The signed-in user; <see langword="null"/> in a host without sign-in.</param>
    /// <param name="before">The connection before the authorization; <see langword="null"/> if it could not be read.</param>
    public async Task FinishAsync(
        HttpContext context, OAuth2ClientCore client, OAuth2AuthorizationResult result, string? userId, OAuth2Connection? before)
    {
        if (result.Failure is { } failure)
        {
            var text = FailureText.For(failure.Kind);
            var canRetry = text.CanRetry && await user.IsSupportedAsync(context).ConfigureAwait(false);
            var retry = canRetry ? await GetRetryPathAsync(client, result, context.RequestAborted).ConfigureAwait(false) : null;
            await FlowPages.WriteFailureAsync(context, client, failure, text, retry, result.ReturnUrl).ConfigureAwait(false);
            return;
        }

        var after = await ReadAsync(context, client, result.UserId!).ConfigureAwait(false);
        var kind = ConnectedNotice.Choose(before, after);
        notices.Set(context, userId, new(kind, client.Definition.Alias, result.Message, result.ReturnUrl));

        // Away from the URL that carries the code.
        GoTo(context, result is { ReturnUrl: { } returnUrl, Message: null } ? returnUrl : GetConnectedPath(client));
    }

    /// <summary>
    /// Returns where to bring the response back to through a page of this site, before anything is taken: the browser withholds a sign-in
    /// cookie with <c>SameSite=Strict</c> from a request that another site has led to.
    /// </summary>
    /// <returns><see langword="null"/> if that does not help: the user has signed out, for example, and the response has come back already.</returns>
    private string? FindRound(HttpContext context, OAuth2ClientCore client)
    {
        var request = context.Request;
        if (context.User.Identity is { IsAuthenticated: true } || request.Query.ContainsKey(RoundParameter) || !ProblemWriter.TakesHtml(request))
        {
            return null;
        }

        var value = request.Query[PostedResponse.ParameterName] is [{ } carried] ? carried : posted.Protect(request.Query, client.Definition);
        return value is null
            ? null
            : (request.PathBase + request.Path).ToUriComponent() + $"?{PostedResponse.ParameterName}={Uri.EscapeDataString(value)}&{RoundParameter}=1";
    }

    /// <summary>Reads the connection for the words of the notice, which does without if the store does not answer.</summary>
    public static async ValueTask<OAuth2Connection?> ReadAsync(HttpContext context, OAuth2ClientCore client, string userId)
    {
        try
        {
            return await client.GetConnectionAsync(userId, context.RequestAborted).ConfigureAwait(false);
        }
        catch (OAuth2Exception)
        {
            return null;
        }
    }

    /// <summary>Where to begin again what has failed, with the scopes and parameters that it had.</summary>
    private static async ValueTask<string> GetRetryPathAsync(
        OAuth2ClientCore client, OAuth2AuthorizationResult result, CancellationToken cancellationToken)
    {
        string? ticket = null;
        try
        {
            ticket = await client.CreateTicketToRepeatAsync(result, cancellationToken).ConfigureAwait(false);
        }
        catch (OAuth2Exception)
        {
            // The store that the flow has failed at, most likely, and the log has that: what can be had is the link without a ticket.
        }

        var query = new QueryString();
        query = ticket is null ? query : query.Add("ticket", ticket);
        query = result.ReturnUrl is { } returnUrl ? query.Add("returnUrl", returnUrl) : query;
        return client.ConnectPath + query;
    }

    private static OAuth2AuthorizationResponse Read(IEnumerable<KeyValuePair<string, StringValues>> parameters) =>
        OAuth2AuthorizationResponse.FromParameters(parameters.SelectMany(
            static parameter => parameter.Value.Select(value => KeyValuePair.Create(parameter.Key, value))));

    private static void GoTo(HttpContext context, string path)
    {
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = context.Request.PathBase + Encode(path);
    }

    /// <summary>A header holds ASCII; what is percent-encoded already stays as it is.</summary>
    private static string Encode(string path)
    {
        var text = new StringBuilder(path.Length);
        foreach (var rune in path.EnumerateRunes())
        {
            text.Append(rune.Value is > ' ' and <= '~' ? rune.ToString() : Uri.EscapeDataString(rune.ToString()));
        }

        return text.ToString();
    }
}

using System.Diagnostics;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using TypedOAuth.AspNetCore.Browser;
using TypedOAuth.AspNetCore.Pages;
using TypedOAuth.Hosting;

namespace TypedOAuth.AspNetCore.Endpoints;

/// <summary>Completes flows: passes the response, the binding and the signed-in user to the runtime, and shows the result.</summary>
internal sealed class CallbackEndpoint(
    SignedInUser user, FlowPages pages, PostedResponse posted, Notice notices, ReplacementCookie replacement)
{
    /// <summary>The parameter that marks a response that has passed through a page of this site.</summary>
    private const string RoundParameter = "round";

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
            // The keys of a posted response cannot be read, the client lacks a setting, or a setting has been changed since the authorization
            // began. No response has been written, and the pending authorization has not been taken.
            await pages.WriteCallbackUnavailableAsync(context, client, exception).ConfigureAwait(false);
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
            await pages.WriteMalformedAsync(context, client, "The redirect endpoint does not accept this HTTP method.").ConfigureAwait(false);
        }
        else if (context.Request.Query[PostedResponse.ParameterName] is [{ } value])
        {
            await (posted.Unprotect(value) is { } parameters
                ? CompleteAsync(context, client, Read(client, parameters))
                : pages.WriteMalformedAsync(context, client, "The authorization response has expired or was changed."))
                .ConfigureAwait(false);
        }
        else
        {
            await CompleteAsync(context, client, Read(client, context.Request.Query)).ConfigureAwait(false);
        }
    }

    /// <summary>Shows the last page of a flow that has a message or no return URL. The page shows each notice only once.</summary>
    public async Task HandleConnectedAsync(HttpContext context, OAuth2ClientCore client)
    {
        var userId = user.Get(context);
        var isNobody = userId is null && await user.IsSupportedAsync(context).ConfigureAwait(false);
        await (!isNobody && notices.TakeConnected(context, userId, client.Definition.Alias) is { } notice
            ? FlowPages.WriteConnectedAsync(context, client, notice.Kind, notice.Message, notice.ReturnUrl)
            : FlowPages.WriteNothingNewAsync(context)).ConfigureAwait(false);
    }

    public static string GetConnectedPath(OAuth2ClientCore client) => client.GetPath("connected");

    /// <summary>Redirects a posted response to a GET request, which contains this site's cookies.</summary>
    /// <remarks>
    /// The POST comes from a page of another site, so the browser sends it without this site's lax cookies. The GET checks browser and user, as for
    /// every other response.
    /// </remarks>
    private async Task ForwardAsync(HttpContext context, OAuth2ClientCore client)
    {
        if (await SmallForm.ReadAsync(context).ConfigureAwait(false) is not { } form)
        {
            await pages.WriteMalformedAsync(context, client, "An authorization response must be a query or a form.").ConfigureAwait(false);
        }
        else
        {
            await ForwardAsync(context, client, [.. form, .. FindStateInQuery(context, client, form)]).ConfigureAwait(false);
        }
    }

    private async Task ForwardAsync(HttpContext context, OAuth2ClientCore client, KeyValuePair<string, StringValues>[] parameters)
    {
        if (Read(client, parameters) is { Malformation: not null } response)
        {
            await CompleteAsync(context, client, response).ConfigureAwait(false);
        }
        else if (posted.Protect(parameters, client.Definition, NeedsAll(client)) is { } value)
        {
            GoTo(context, $"{client.CallbackPath}?{PostedResponse.ParameterName}={value}");
        }
        else
        {
            await pages.WriteMalformedAsync(context, client, "The authorization response is too long.").ConfigureAwait(false);
        }
    }

    /// <summary>Returns the state of a form that lacks it, because the redirect URI contains the state.</summary>
    private static KeyValuePair<string, StringValues>[] FindStateInQuery(HttpContext context, OAuth2ClientCore client, IFormCollection form) =>
        client.Definition.StateLocation == OAuth2StateLocation.RedirectUri && !form.ContainsKey("state")
            && context.Request.Query.TryGetValue("state", out var state)
            ? [KeyValuePair.Create("state", state)]
            : [];

    /// <summary>Returns whether a check of the response needs all parameters.</summary>
    private static bool NeedsAll(OAuth2ClientCore client) =>
        client.Definition.CallbackSignature is not null || client.Options.CallbackValidator is not null;

    private async Task CompleteAsync(HttpContext context, OAuth2ClientCore client, OAuth2AuthorizationResponse response)
    {
        // The runtime logs a failure with the trace id that the page shows. If the host traces no requests, this activity provides the id.
        using var activity = Activity.Current is null ? new Activity("oauth2 callback").Start() : null;
        var binding = response.State is { Length: > 0 } state ? BindingCookie.Find(context, client, state) : null;
        var hasSignIn = await user.IsSupportedAsync(context).ConfigureAwait(false);

        var userId = hasSignIn ? user.Get(context) : null;
        if (hasSignIn && userId is null && binding is not null && FindRound(context, client) is { } round)
        {
            await FlowPages.WriteReturningAsync(context, client, round).ConfigureAwait(false);
            return;
        }

        // In a host with sign-in, a request without a user gets an empty identifier, which matches no user.
        var signedIn = hasSignIn ? userId ?? "" : null;
        var before = binding is not null && userId is not null ? await ReadAsync(context, client, userId).ConfigureAwait(false) : [];
        var result = await client
            .CompleteAuthorizationAsync(response, binding, signedIn, context.RequestServices, context.RequestAborted).ConfigureAwait(false);
        if (binding is not null && result.Failure?.Kind is not (OAuth2AuthorizationFailureKind.StorageFailed or OAuth2AuthorizationFailureKind.MalformedResponse))
        {
            // After an outage or a response that the provider has not sent, the binding is kept: the pending authorization still exists, and the
            // provider's response completes it later.
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

    /// <summary>Shows the failure of an authorization; redirects the browser if the authorization succeeded.</summary>
    /// <param name="context">The request.</param>
    /// <param name="client">The client.</param>
    /// <param name="result">The result of the authorization.</param>
    /// <param name="userId">The signed-in user; <see langword="null"/> in a host without sign-in.</param>
    /// <param name="before">The connections before the authorization; empty if they could not be read.</param>
    public async Task FinishAsync(
        HttpContext context, OAuth2ClientCore client, OAuth2AuthorizationResult result, string? userId, IReadOnlyList<OAuth2Connection> before)
    {
        if (result.Failure is { } failure)
        {
            var text = FailureText.For(failure);
            var canRetry = text.CanRetry && await user.IsSupportedAsync(context).ConfigureAwait(false);
            var retry = canRetry ? await GetRetryPathAsync(client, result, context.RequestAborted).ConfigureAwait(false) : null;
            await FlowPages.WriteFailureAsync(context, client, result, text, retry).ConfigureAwait(false);
            return;
        }

        var after = await ReadAsync(context, client, result.UserId!).ConfigureAwait(false);
        var kind = ConnectedNotice.Choose(Find(client, before, result), Find(client, after, result));
        notices.Set(context, userId, new(kind, client.Definition.Alias, result.Message, result.ReturnUrl));

        // The redirect removes the code from the browser's address.
        GoTo(context, result is { ReturnUrl: { } returnUrl, Message: null } ? returnUrl : GetConnectedPath(client));
    }

    /// <summary>Returns the address to which a page of this site sends the response again, with all cookies.</summary>
    /// <remarks>
    /// A browser does not send a sign-in cookie with <c>SameSite=Strict</c> if the request comes from another site. The runtime has not taken the
    /// pending authorization yet, so the response can be sent again.
    /// </remarks>
    /// <returns>
    /// The address; <see langword="null"/> if this does not help, for example because the response has already been sent again.
    /// </returns>
    private string? FindRound(HttpContext context, OAuth2ClientCore client)
    {
        var request = context.Request;
        if (context.User.Identity is { IsAuthenticated: true } || request.Query.ContainsKey(RoundParameter) || !ProblemWriter.TakesHtml(request))
        {
            return null;
        }

        var value = request.Query[PostedResponse.ParameterName] is [{ } carried] ? carried : posted.Protect(request.Query, client.Definition, NeedsAll(client));
        return value is null
            ? null
            : (request.PathBase + request.Path).ToUriComponent() + $"?{PostedResponse.ParameterName}={Uri.EscapeDataString(value)}&{RoundParameter}=1";
    }

    /// <summary>Reads the user's connections for the notice; returns none if the store fails.</summary>
    public static async ValueTask<IReadOnlyList<OAuth2Connection>> ReadAsync(HttpContext context, OAuth2ClientCore client, string userId)
    {
        try
        {
            return await client.ListConnectionsAsync(userId, context.RequestAborted).ConfigureAwait(false);
        }
        catch (OAuth2Exception)
        {
            return [];
        }
    }

    /// <summary>Returns the connection of the authorization's account; returns null if there is none or it could not be read.</summary>
    private static OAuth2Connection? Find(OAuth2ClientCore client, IReadOnlyList<OAuth2Connection> connections, OAuth2AuthorizationResult result) =>
        client.Definition.MultipleAccounts
            ? connections.FirstOrDefault(connection => connection.Account?.Id == result.Account?.Id)
            : connections is [var only, ..] ? only : null;

    /// <summary>Returns the address that begins the failed authorization again, with the same scopes and parameters.</summary>
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
            // The flow has probably failed because of the same store, and that failure is already logged. The link also works without a ticket.
        }

        var query = new QueryString();
        query = ticket is null ? query : query.Add("ticket", ticket);
        query = result.ReturnUrl is { } returnUrl ? query.Add("returnUrl", returnUrl) : query;
        return client.ConnectPath + query;
    }

    private static OAuth2AuthorizationResponse Read(OAuth2ClientCore client, IEnumerable<KeyValuePair<string, StringValues>> parameters) =>
        OAuth2AuthorizationResponse.FromParameters(parameters.SelectMany(
            static parameter => parameter.Value.Select(value => KeyValuePair.Create(parameter.Key, value)))).Interpret(client.Definition);

    private static void GoTo(HttpContext context, string path)
    {
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = context.Request.PathBase + Encode(path);
    }

    /// <summary>Encodes a path for a header, which may contain only ASCII. Percent-encoded characters are not changed.</summary>
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

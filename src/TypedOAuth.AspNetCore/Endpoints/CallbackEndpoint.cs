using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace TypedOAuth.AspNetCore;

/// <summary>Ends flows: hands the response, the browser's binding and the signed-in user to the runtime, and shows what came of it.</summary>
internal sealed class CallbackEndpoint(SignedInUser user, IDataProtectionProvider protection)
{
    private const string FormType = "application/x-www-form-urlencoded";
    private const long MaxFormBytes = 64 * 1024;

    private static readonly TimeSpan MessageLifetime = TimeSpan.FromMinutes(5);

    private readonly ITimeLimitedDataProtector _messages = protection.CreateProtector("TypedOAuth.Messages.v1").ToTimeLimitedDataProtector();

    public async Task HandleAsync(HttpContext context, OAuth2ClientCore client)
    {
        PageWriter.SetCommonHeaders(context.Response);
        if (await ReadResponseAsync(context.Request).ConfigureAwait(false) is not { } response)
        {
            await FlowPages.WriteMalformedAsync(context, client, "An authorization response comes as a query or as a form.").ConfigureAwait(false);
            return;
        }

        var binding = response.State is { Length: > 0 } state ? BindingCookie.Take(context, client, state) : null;
        var signedIn = await GetSignedInUserAsync(context).ConfigureAwait(false);
        var result = await client
            .CompleteAuthorizationAsync(response, binding, signedIn, context.RequestServices, context.RequestAborted).ConfigureAwait(false);
        if (result.Failure is { } failure)
        {
            await FlowPages.WriteFailureAsync(context, client, failure, result.ReturnUrl).ConfigureAwait(false);
            return;
        }

        // Away from the URL that carries the code.
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = result.ReturnUrl is { } returnUrl
            ? context.Request.PathBase + returnUrl
            : context.Request.PathBase + GetConnectedPath(client) + GetMessageQuery(result.Message);
    }

    /// <summary>The page that a flow ends on when nothing asks for another one.</summary>
    public Task HandleConnectedAsync(HttpContext context, OAuth2ClientCore client)
    {
        string? message = null;
        if (context.Request.Query["message"].FirstOrDefault() is { Length: > 0 } protectedMessage)
        {
            try
            {
                message = _messages.Unprotect(protectedMessage);
            }
            catch (System.Security.Cryptography.CryptographicException)
            {
                // Expired or made up: the page says what it says without one.
            }
        }

        return FlowPages.WriteConnectedAsync(context, client, message);
    }

    public static string GetConnectedPath(OAuth2ClientCore client) => client.CallbackPath[..^"callback".Length] + "connected";

    private string GetMessageQuery(string? message) =>
        message is null ? "" : $"?message={Uri.EscapeDataString(_messages.Protect(message, MessageLifetime))}";

    private static async ValueTask<OAuth2AuthorizationResponse?> ReadResponseAsync(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method))
        {
            return OAuth2AuthorizationResponse.FromParameters(Flatten(request.Query));
        }

        if (!HttpMethods.IsPost(request.Method) || request.ContentType?.StartsWith(FormType, StringComparison.OrdinalIgnoreCase) != true
            || request.ContentLength > MaxFormBytes)
        {
            return null;
        }

        try
        {
            var features = request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>();
            if (features is { IsReadOnly: false })
            {
                features.MaxRequestBodySize = MaxFormBytes;
            }

            var form = await request.ReadFormAsync(request.HttpContext.RequestAborted).ConfigureAwait(false);
            return OAuth2AuthorizationResponse.FromParameters(Flatten(form));
        }
        catch (Exception exception) when (exception is InvalidDataException or BadHttpRequestException)
        {
            return null;
        }
    }

    private static IEnumerable<KeyValuePair<string, string?>> Flatten(
        IEnumerable<KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>> parameters)
    {
        foreach (var (name, values) in parameters)
        {
            foreach (var value in values)
            {
                yield return new(name, value);
            }
        }
    }

    /// <summary>
    /// The user to compare with the flow's. Nobody in a host with sign-in is somebody else; but a cross-site form post brings no lax
    /// cookies, the application's sign-in among them, so that there the browser's binding speaks alone.
    /// </summary>
    private async ValueTask<string?> GetSignedInUserAsync(HttpContext context)
    {
        if (!await user.IsSupportedAsync(context).ConfigureAwait(false))
        {
            return null;
        }

        return user.Get(context) ?? (HttpMethods.IsPost(context.Request.Method) ? null : "");
    }
}

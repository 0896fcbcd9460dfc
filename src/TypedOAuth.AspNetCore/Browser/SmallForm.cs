using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace TypedOAuth.AspNetCore.Browser;

/// <summary>Reads small forms with the content type of pages and <c>form_post</c> responses. The endpoints accept no other forms.</summary>
internal static class SmallForm
{
    private const string MediaType = "application/x-www-form-urlencoded";
    private const long MaxBytes = 64 * 1024;

    /// <returns>The form; <see langword="null"/> if the request has no form, or its form is malformed or too large.</returns>
    public static async ValueTask<IFormCollection?> ReadAsync(HttpContext context)
    {
        var request = context.Request;
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals(MediaType, StringComparison.OrdinalIgnoreCase)
            || request.ContentLength > MaxBytes)
        {
            return null;
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = MaxBytes;
        }

        try
        {
            return await request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            return null;
        }
    }
}

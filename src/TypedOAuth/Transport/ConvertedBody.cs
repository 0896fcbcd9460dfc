using TypedOAuth.Configuration;

namespace TypedOAuth.Transport;

/// <summary>Converts bodies with the application's <see cref="IOAuth2ResponseReader"/>.</summary>
internal static class ConvertedBody
{
    /// <summary>The maximum size of the result, which is that of a body.</summary>
    private const int MaxBytes = 1024 * 1024;

    /// <summary>Returns the bytes to read: the converted body, or the body itself if the application converts none.</summary>
    /// <param name="answer">The provider's response.</param>
    /// <param name="kind">The kind of the request.</param>
    /// <param name="settings">The operation's settings.</param>
    /// <exception cref="OAuth2ProtocolException">
    /// The application's reader failed. The exception contains no text of the reader's exception, because that text may repeat the body.
    /// </exception>
    public static ReadOnlySpan<byte> Read(in Backchannel.Answer answer, OAuth2Requests kind, ClientSettings settings)
    {
        if (settings.Options.ResponseReader is not { } reader)
        {
            return answer.Body.Span;
        }

        byte[]? converted;
        try
        {
            converted = reader.Read(kind, answer.ContentType, answer.Body.Span);
        }
        catch (Exception exception)
        {
            // The application's code may throw any exception.
            throw Refuse(answer, $"the application's ResponseReader failed ({exception.GetType().Name})");
        }

        return converted is null ? answer.Body.Span
            : converted.Length <= MaxBytes ? converted
            : throw Refuse(answer, $"the application's ResponseReader returned more than {MaxBytes} bytes");
    }

    private static OAuth2ProtocolException Refuse(in Backchannel.Answer answer, string reason) => new(
        $"The provider's response could not be converted: {reason}. Check the class that is set as ResponseReader.",
        new OAuth2Error
        {
            Code = OAuth2ErrorCodes.InvalidResponse,
            Description = reason,
            Status = answer.Status,
            ContentType = answer.ContentType,
        });
}

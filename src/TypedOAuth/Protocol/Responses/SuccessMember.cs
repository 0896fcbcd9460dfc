namespace TypedOAuth.Protocol.Responses;

/// <summary>Judges a response by the member that tells success from failure (<see cref="OAuth2SuccessMemberAttribute"/>).</summary>
/// <param name="declaration">The declaration.</param>
/// <param name="slot">The slot of the member's value.</param>
internal sealed class SuccessMember(OAuth2SuccessMemberAttribute declaration, ResponseSlot slot)
{
    public string Path => declaration.Path;

    /// <summary>Judges the response, and sets the error accordingly.</summary>
    /// <remarks>
    /// A response that states its success has no error, even if the error's member has a value: some providers send the code 0 with each success.
    /// </remarks>
    /// <param name="values">The values of the body.</param>
    /// <param name="isSuccessStatus">Whether the status is 2xx.</param>
    /// <returns>Whether the response states success or failure; <see langword="null"/> if it contains no such member.</returns>
    public bool? Judge(ref ResponseValues values, bool isSuccessStatus)
    {
        if (values[slot].AsString() is not { Length: > 0 } text)
        {
            return null;
        }

        var error = values.GetText(ResponseSlot.Error);
        if (!declaration.Values.Contains(text, StringComparer.Ordinal))
        {
            values[ResponseSlot.Error] = error ?? text;
            return false;
        }

        if (isSuccessStatus || (error is not null && declaration.Values.Contains(error, StringComparer.Ordinal)))
        {
            values[ResponseSlot.Error] = default;
        }

        return true;
    }
}

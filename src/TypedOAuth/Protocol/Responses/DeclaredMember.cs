namespace TypedOAuth.Protocol.Responses;

/// <summary>Describes one declared path of a standard member.</summary>
/// <param name="Target">The slot of the standard member.</param>
/// <param name="Slot">The slot of the value at this path.</param>
/// <param name="Unit">The unit of a lifetime or an expiry.</param>
internal readonly record struct DeclaredMember(ResponseSlot Target, ResponseSlot Slot, OAuth2TimeUnit Unit)
{
    /// <summary>Whether the value is a lifetime or an expiry.</summary>
    public bool IsTime => Target is ResponseSlot.ExpiresIn or ResponseSlot.RefreshTokenExpiresIn or ResponseSlot.GrantExpiresIn;
}

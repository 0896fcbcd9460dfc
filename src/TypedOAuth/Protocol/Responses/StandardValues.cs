using System.Runtime.CompilerServices;
using TypedOAuth.Generated;

namespace TypedOAuth.Protocol.Responses;

/// <summary>Holds the values of the standard members on the stack.</summary>
[InlineArray((int)ResponseSlot.FirstField)]
internal struct StandardValues
{
    private OAuth2TokenFieldValue _first;
}

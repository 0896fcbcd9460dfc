using System.Text.Json;

namespace TypedOAuth.Grants.AuthorizationCode;

/// <summary>The two kinds of one-time secrets.</summary>
internal enum PendingAuthorizationKind
{
    /// <summary>A connect link's: it begins a flow for its user.</summary>
    Ticket = 1,

    /// <summary>A state: it ends the flow that it began with.</summary>
    State = 2,
}

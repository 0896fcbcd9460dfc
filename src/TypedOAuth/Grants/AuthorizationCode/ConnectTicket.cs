using TypedOAuth.Protocol.Endpoints;

namespace TypedOAuth.Grants.AuthorizationCode;

/// <summary>Represents the record of a connect link, with which its user begins an authorization.</summary>
internal sealed class ConnectTicket : OneTimeRecord
{
    /// <summary>Whether the link was sent in a message. It can then begin several authorizations, until one is completed.</summary>
    public bool IsReconnect { get; init; }

    /// <summary>Whether the user connects another account, so that the values of a stored connection are not used again.</summary>
    public bool IsForAnotherAccount { get; init; }

    /// <summary>Returns the ticket with values that the user has entered. The values of the link take precedence.</summary>
    public ConnectTicket WithEntered(EndpointParameterValues entered) => entered.Count == 0 ? this : new()
    {
        Alias = Alias,
        UserId = UserId,
        Scopes = Scopes,
        ExpiresAt = ExpiresAt,
        EndpointParameters = EndpointParameters.CompletedBy(entered),
        IsForAnotherAccount = IsForAnotherAccount,
    };
}

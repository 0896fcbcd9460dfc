using System.Net;
using TypedOAuth.Generated;

namespace TypedOAuth.Protocol.Responses;

/// <summary>Reads the responses of a client's revocation endpoint (RFC 7009 §2.2).</summary>
internal sealed class RevocationResponseReader
{
    private readonly OAuth2ClientDefinition _definition;
    private readonly DeclaredMembers? _declared;
    private readonly ResponseMemberTable _table;

    /// <summary>Creates the reader of a client.</summary>
    public RevocationResponseReader(OAuth2ClientDefinition definition)
    {
        _definition = definition;
        _declared = DeclaredMembers.Create(definition, fieldCount: 0);
        _table = _declared is null ? ResponseMemberTable.Standard : new([], _declared);
    }

    /// <summary>Reads the error of a response.</summary>
    /// <remarks>
    /// The body of a response with a successful status is not read (RFC 7009 §2.2), unless the client declares a member that tells success from
    /// failure.
    /// </remarks>
    /// <param name="body">The body's bytes.</param>
    /// <param name="status">The response's status.</param>
    /// <returns>The error as the server sent it; <see langword="null"/> if the token was revoked.</returns>
    public RawError? FindError(ReadOnlySpan<byte> body, HttpStatusCode status)
    {
        var isSuccess = (int)status is >= 200 and < 300;
        if (isSuccess && _declared?.HasSuccessMember is not true)
        {
            return null;
        }

        var values = new ResponseValues(_table.FieldCount);
        var isReadable = ResponseBody.TryRead(body, _table, ref values);
        var isStated = _declared?.Apply(ref values, isSuccess, now: default);
        return isSuccess && !(isReadable && isStated is false) ? null : RawError.Create(_definition, ref values, status, isReadable);
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Net;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.IdTokens;
using TypedOAuth.Protocol.Scopes;

namespace TypedOAuth.Protocol.Responses;

/// <summary>Reads the answers of a client's token endpoint (RFC 6749 §5).</summary>
/// <remarks>
/// It accepts the answers that providers really send: numbers as strings, <c>null</c> for nothing, a form instead of JSON, a byte order mark,
/// an error under status 200.
/// </remarks>
internal sealed class TokenResponseReader(OAuth2ClientDefinition definition)
{
    /// <summary>Ten years: a longer lifetime is a mistake of the server's, and says nothing.</summary>
    private const double MaxLifetimeSeconds = 10 * 365.25 * 24 * 60 * 60;

    private readonly ResponseMemberTable _table = new(IdTokenMember.AddTo(definition));

    /// <summary>Reads a body.</summary>
    /// <param name="body">The body's bytes.</param>
    /// <param name="status">The answer's status.</param>
    /// <param name="requested">The requested scopes.</param>
    /// <param name="now">The time at which the answer arrived.</param>
    /// <param name="response">The tokens; null if the body has none.</param>
    /// <param name="error">The error in the server's words; null if the body has tokens.</param>
    /// <returns>Whether the body has tokens.</returns>
    public bool TryRead(
        ReadOnlySpan<byte> body,
        HttpStatusCode status,
        ScopeList requested,
        DateTimeOffset now,
        [NotNullWhen(true)] out OAuth2TokenResponse? response,
        [NotNullWhen(false)] out RawError? error)
    {
        var values = new ResponseValues(_table.FieldCount);
        var isReadable = ResponseBody.TryRead(body, _table, ref values);
        var isSuccess = (int)status is >= 200 and < 300;
        if (isReadable && isSuccess && values.GetText(ResponseSlot.Error) is null
            && values.GetText(ResponseSlot.AccessToken) is { } accessToken && IsToken(accessToken))
        {
            error = null;
            response = CreateResponse(accessToken, ref values, requested, now);
            return true;
        }

        response = null;
        error = CreateError(ref values, status, isReadable);
        return false;
    }

    /// <summary>Reads the error of an answer that carries no tokens (RFC 7009 §2.2.1).</summary>
    public static RawError ReadError(ReadOnlySpan<byte> body, HttpStatusCode status)
    {
        var values = new ResponseValues(fieldCount: 0);
        var isReadable = ResponseBody.TryRead(body, ResponseMemberTable.Standard, ref values);
        return CreateError(ref values, status, isReadable);
    }

    /// <summary>Returns whether a text is VSCHAR (RFC 6749 appendix A.12): other characters could break out of the token's header.</summary>
    private static bool IsToken(string text) => !text.AsSpan().ContainsAnyExceptInRange(' ', '~');

    private static RawError CreateError(ref ResponseValues values, HttpStatusCode status, bool isReadable) =>
        isReadable && values.GetText(ResponseSlot.Error) is { } code
            ? new()
            {
                Code = code,
                Description = values[ResponseSlot.ErrorDescription].AsString(),
                Uri = values[ResponseSlot.ErrorUri].AsString(),
                Status = status,
                IsOAuth = true,
            }
            : new() { Code = OAuth2ErrorCodes.InvalidResponse, Status = status, IsOAuth = false };

    private OAuth2TokenResponse CreateResponse(string accessToken, ref ResponseValues values, ScopeList requested, DateTimeOffset now)
    {
        var scope = values.GetText(ResponseSlot.Scope);
        return new(values.Fields)
        {
            AccessToken = accessToken,
            TokenType = values.GetText(ResponseSlot.TokenType) ?? ResponseMemberTable.DefaultTokenType,
            IssuedAt = now,

            // Zero and less would mean a refresh for each call, a lifetime past all reason one that never comes: both count as unknown.
            ExpiresAt = values.GetNumber(ResponseSlot.ExpiresIn) is { } seconds and > 0 and <= MaxLifetimeSeconds
                ? now.AddSeconds(Math.Floor(seconds))
                : null,

            // No scope means the requested one (RFC 6749 §5.1).
            Scope = (scope is null ? requested : ScopeList.FromWire(scope, definition.ScopeSeparator, requested)).Text,
            StatesScope = scope is not null,
            RequestedScope = requested.Text,
            RefreshToken = values.GetText(ResponseSlot.RefreshToken),
        };
    }
}

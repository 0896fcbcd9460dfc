using System.Diagnostics.CodeAnalysis;
using System.Net;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.Endpoints;
using TypedOAuth.Protocol.Scopes;

namespace TypedOAuth.Protocol.Responses;

/// <summary>Reads the responses of a client's token endpoint (RFC 6749 §5).</summary>
/// <remarks>
/// The reader accepts deviations that occur in practice: numbers as strings, <c>null</c> for absent values, a form instead of JSON, a byte
/// order mark, and an error with status 200.
/// </remarks>
internal sealed class TokenResponseReader(OAuth2ClientDefinition definition)
{
    /// <summary>The maximum lifetime of ten years. A longer lifetime is a mistake of the server and counts as unknown.</summary>
    private const double MaxLifetimeSeconds = 10 * 365.25 * 24 * 60 * 60;

    private readonly ResponseMemberTable _table = new(EndpointFields.AddTo(definition));

    /// <summary>Reads a body.</summary>
    /// <param name="body">The body's bytes.</param>
    /// <param name="status">The response's status.</param>
    /// <param name="requested">The requested scopes.</param>
    /// <param name="now">The time at which the response was received.</param>
    /// <param name="response">The tokens; null if the body contains no tokens.</param>
    /// <param name="error">The error as the server sent it; null if the body contains tokens.</param>
    /// <returns>Whether the body contains tokens.</returns>
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

    /// <summary>Reads the error of a revocation response (RFC 7009 §2.2.1).</summary>
    public static RawError ReadError(ReadOnlySpan<byte> body, HttpStatusCode status)
    {
        var values = new ResponseValues(fieldCount: 0);
        var isReadable = ResponseBody.TryRead(body, ResponseMemberTable.Standard, ref values);
        return CreateError(ref values, status, isReadable);
    }

    /// <summary>Returns whether a text consists of VSCHAR (RFC 6749 appendix A.12). Other characters could inject headers.</summary>
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

            ExpiresAt = GetExpiry(ref values, ResponseSlot.ExpiresIn, now),
            RefreshTokenExpiresAt = GetExpiry(ref values, ResponseSlot.RefreshTokenExpiresIn, now),
            GrantExpiresAt = GetExpiry(ref values, ResponseSlot.GrantExpiresIn, now),

            // If the response names no scope, the requested scope was granted (RFC 6749 §5.1).
            Scope = (scope is null ? requested : ScopeList.FromWire(scope, definition.ScopeSeparator, requested)).Text,
            StatesScope = scope is not null,
            RequestedScope = requested.Text,
            RefreshToken = values.GetText(ResponseSlot.RefreshToken),
        };
    }

    /// <summary>Returns the end of a lifetime; returns null if the lifetime is missing or implausible.</summary>
    /// <remarks>
    /// A lifetime of zero or less would cause a refresh for each call, and an excessive lifetime would prevent every refresh. Both count as
    /// unknown.
    /// </remarks>
    private static DateTimeOffset? GetExpiry(ref ResponseValues values, ResponseSlot slot, DateTimeOffset now) =>
        values.GetNumber(slot) is { } seconds and > 0 and <= MaxLifetimeSeconds ? now.AddSeconds(Math.Floor(seconds)) : null;
}

using System.Diagnostics.CodeAnalysis;
using System.Net;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.Endpoints;
using TypedOAuth.Protocol.Scopes;
using TypedOAuth.Protocol.Text;

namespace TypedOAuth.Protocol.Responses;

/// <summary>Reads the responses of a client's token endpoint (RFC 6749 §5).</summary>
/// <remarks>
/// The reader accepts deviations that occur in practice: numbers as strings, <c>null</c> for absent values, a form or JSONP instead of JSON, a
/// byte order mark, and an error with status 200. The client declares all other deviations.
/// </remarks>
internal sealed class TokenResponseReader
{
    private readonly OAuth2ClientDefinition _definition;
    private readonly int _fieldCount;
    private readonly DeclaredMembers? _declared;
    private readonly ResponseMemberTable _table;
    private readonly IsoDuration? _accessTokenLifetime;

    /// <summary>Creates the reader of a client.</summary>
    public TokenResponseReader(OAuth2ClientDefinition definition)
    {
        var fields = EndpointFields.AddTo(definition);
        (_definition, _fieldCount) = (definition, fields.Count);
        _declared = DeclaredMembers.Create(definition, fields.Count);
        _table = new(fields, _declared);
        _accessTokenLifetime = IsoDuration.Parse(definition.AccessTokenLifetime);
    }

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
        _declared?.Apply(ref values, isSuccess, now);
        if (isReadable && isSuccess && values.GetText(ResponseSlot.Error) is null
            && values.GetText(ResponseSlot.AccessToken) is { } accessToken && IsToken(accessToken))
        {
            error = null;
            response = CreateResponse(accessToken, ref values, requested, now);
            return true;
        }

        response = null;
        error = RawError.Create(_definition, ref values, status, isReadable);
        return false;
    }

    /// <summary>Returns whether a text consists of VSCHAR (RFC 6749 appendix A.12). Other characters could inject headers.</summary>
    private static bool IsToken(string text) => !text.AsSpan().ContainsAnyExceptInRange(' ', '~');

    private OAuth2TokenResponse CreateResponse(string accessToken, ref ResponseValues values, ScopeList requested, DateTimeOffset now)
    {
        var granted = _declared?.Scopes is { } scopes ? scopes.Combine(ref values, requested) : ReadScope(ref values, requested);
        return new(values.TakeFields(_fieldCount))
        {
            AccessToken = accessToken,
            TokenType = values.GetText(ResponseSlot.TokenType) ?? ResponseMemberTable.DefaultTokenType,
            IssuedAt = now,
            ExpiresAt = FindExpiry(ref values, ResponseSlot.ExpiresIn, now) ?? _accessTokenLifetime?.AddTo(now),
            RefreshTokenExpiresAt = FindExpiry(ref values, ResponseSlot.RefreshTokenExpiresIn, now),
            GrantExpiresAt = FindExpiry(ref values, ResponseSlot.GrantExpiresIn, now),
            Scope = granted.Scopes.Text,
            UnstatedScope = granted.IsStated ? granted.Unstated.ToString() : null,
            RequestedScope = requested.Text,
            RefreshToken = values.GetText(ResponseSlot.RefreshToken),
        };
    }

    /// <summary>Reads the standard member. If the response names no scope, the requested scope was granted (RFC 6749 §5.1).</summary>
    private GrantedScopes ReadScope(ref ResponseValues values, ScopeList requested) => values.GetText(ResponseSlot.Scope) is { } scope
        ? new(ScopeList.FromWire(scope, _definition.ScopeSeparator, requested), IsStated: true, ScopeList.Empty)
        : new(requested, IsStated: false, ScopeList.Empty);

    /// <summary>Returns a date of the response; returns null if it is missing or implausible.</summary>
    private DateTimeOffset? FindExpiry(ref ResponseValues values, ResponseSlot slot, DateTimeOffset now) =>
        _declared?.Replaces(slot) is true ? values[slot].AsDateTimeOffset() : Expiry.FromLifetime(values.GetNumber(slot), now);
}

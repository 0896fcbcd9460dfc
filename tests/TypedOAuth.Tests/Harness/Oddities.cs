using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Text;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.Responses;
using TypedOAuth.Protocol.Scopes;

namespace TypedOAuth.Tests.Harness;

/// <summary>The declarations of a client whose provider differs from the specifications.</summary>
internal sealed record Oddities
{
    public const string Requested = "read write";

    public IReadOnlyList<OAuth2ResponseMemberAttribute> Members { get; init; } = [];

    public OAuth2SuccessMemberAttribute? Success { get; init; }

    public IReadOnlyList<OAuth2ErrorCodeAttribute> ErrorCodes { get; init; } = [];

    public IReadOnlyList<OAuth2ScopeParameterAttribute> ScopeParameters { get; init; } = [];

    public IReadOnlyList<OAuth2CallbackMemberAttribute> CallbackMembers { get; init; } = [];

    public OAuth2CallbackSignatureAttribute? CallbackSignature { get; init; }

    public IReadOnlyList<OAuth2TokenField> CallbackFields { get; init; } = [];

    public IReadOnlyList<OAuth2TokenField> Fields { get; init; } = [];

    public OAuth2IdTokenValidator? IdTokens { get; init; }

    public bool IdTokenHasNonce { get; init; } = true;

    public string? IdTokenSigningAlgorithm { get; init; }

    public string ScopeSeparator { get; init; } = " ";

    public string? AccessTokenLifetime { get; init; }

    public string? RefreshTokenLifetime { get; init; }

    public string? RefreshTokenIdleLifetime { get; init; }

    public string? GrantLifetime { get; init; }

    public OAuth2RefreshCredential RefreshCredential { get; init; }

    public OAuth2RevokedToken RevokedToken { get; init; }

    public OAuth2AccountDeclaration? Account { get; init; }

    public OAuth2ClientAuthentication ClientAuthentication { get; init; }

    public OAuth2ClientDefinition Define() => new()
    {
        Alias = "odd",
        DisplayName = "Odd",
        AuthUri = "https://as.example/authorize",
        AccessTokenUri = "https://as.example/token",
        RevokeTokenUri = "https://as.example/revoke",
        UserInfoUri = Account is { Source: OAuth2AccountSource.UserInfo } ? "https://as.example/userinfo" : null,
        Issuer = IdTokens is null ? null : "https://as.example",
        DefaultScopes = IdTokens is null ? ["read", "write"] : ["openid"],
        ScopeSeparator = ScopeSeparator,
        TokenFields = Fields,
        CallbackFields = CallbackFields,
        IdTokenValidator = IdTokens,
        IdTokenHasNonce = IdTokenHasNonce,
        IdTokenSigningAlgorithm = IdTokenSigningAlgorithm,
        ResponseMembers = Members,
        SuccessMember = Success,
        ErrorCodes = ErrorCodes,
        ScopeParameters = ScopeParameters,
        CallbackMembers = CallbackMembers,
        CallbackSignature = CallbackSignature,
        AccessTokenLifetime = AccessTokenLifetime,
        RefreshTokenLifetime = RefreshTokenLifetime,
        RefreshTokenIdleLifetime = RefreshTokenIdleLifetime,
        GrantLifetime = GrantLifetime,
        RefreshCredential = RefreshCredential,
        RevokedToken = RevokedToken,
        Account = Account,
        ClientAuthentication = ClientAuthentication,
    };

    /// <summary>Reads a token response that must contain tokens.</summary>
    public OAuth2TokenResponse Read(string body, string requested = Requested)
    {
        Assert.True(TryRead(body, HttpStatusCode.OK, requested, out var response, out var error), error?.Code);
        return response;
    }

    /// <summary>Reads a token response that must contain no tokens.</summary>
    public RawError Refuse(string body, HttpStatusCode status = HttpStatusCode.OK)
    {
        Assert.False(TryRead(body, status, Requested, out _, out var error));
        return error;
    }

    private bool TryRead(
        string body,
        HttpStatusCode status,
        string requested,
        [NotNullWhen(true)] out OAuth2TokenResponse? response,
        [NotNullWhen(false)] out RawError? error) =>
        new TokenResponseReader(Define())
            .TryRead(Encoding.UTF8.GetBytes(body), status, ScopeList.FromText(requested), ResponseReading.Now, out response, out error);
}

namespace TypedOAuth.SourceGenerators.Model;

/// <summary>The data that one client is emitted from: the attribute's arguments under their names, and values derived from them.</summary>
/// <remarks>
/// The model contains only strings, numbers and lists of them, and no objects of the compiler. An argument with its default value is null
/// or empty.
/// </remarks>
internal sealed record OAuth2ClientModel
{
    /// <summary>The class's full name, <c>MyApp.Outer+GoogleClient</c>, from which the name of the emitted file is created.</summary>
    public required string MetadataName { get; init; }

    public required TypeModel Type { get; init; }

    public required string Alias { get; init; }

    public required string DisplayName { get; init; }

    /// <summary>Empty if the endpoint is missing, which an analyzer reports.</summary>
    public required string AuthUri { get; init; }

    /// <summary>Empty if the endpoint is missing, which an analyzer reports.</summary>
    public required string AccessTokenUri { get; init; }

    public required string? RefreshTokenUri { get; init; }

    public required string? RevokeTokenUri { get; init; }

    public required string? Issuer { get; init; }

    public required string? DiscoveryUri { get; init; }

    public required bool AllowInsecureLoopback { get; init; }

    /// <summary>The name of the member of <c>OAuth2ClientAuthentication</c>.</summary>
    public required string? ClientAuthentication { get; init; }

    public required EquatableArray<string> DefaultScopes { get; init; }

    public required EquatableArray<string> RequiredScopes { get; init; }

    public required EquatableArray<ScopeModel> Scopes { get; init; }

    /// <summary>The descriptions of scopes, at most one for each scope, also for a scope without a member.</summary>
    public required EquatableArray<ScopeDescriptionModel> ScopeDescriptions { get; init; }

    /// <summary>Whether <c>openid</c> is a declared scope, so that the client includes the validation of ID tokens.</summary>
    public bool DeclaresOpenId => Scopes.Any(static scope => scope.Value == "openid");

    public required string? ScopeSeparator { get; init; }

    public required EquatableArray<ScopeEquivalenceModel> ScopeEquivalences { get; init; }

    public required string? ScopeShownByRefreshToken { get; init; }

    /// <summary>Whether scopes are compared by more than their names.</summary>
    public bool ComparesScopes =>
        ScopeEquivalences.Count > 0 || ScopeShownByRefreshToken is not null || (DeclaresOpenId && Issuer is not null);

    public required EquatableArray<ConstantParameterModel> ConstantParameters { get; init; }

    public required EquatableArray<ArgumentParameterModel> ArgumentParameters { get; init; }

    public required bool SupportsRefresh { get; init; }

    /// <summary>The name of the member of <c>OAuth2RefreshTokenUse</c>.</summary>
    public required string? RefreshTokenUse { get; init; }

    public required bool RefreshReuseTolerated { get; init; }

    public required EquatableArray<string>? TokenTypes { get; init; }

    public required bool RequireIssuerInResponse { get; init; }

    public required EquatableArray<string> ApiOrigins { get; init; }

    public required EquatableArray<string> FormerServers { get; init; }

    /// <summary>The name of the member of <c>OAuth2RevocationReach</c>.</summary>
    public required string? RevocationReach { get; init; }

    public required string? UserInfoUri { get; init; }

    /// <summary>Null if the class declares no source, or an invalid one.</summary>
    public required AccountModel? Account { get; init; }

    public required bool MultipleAccounts { get; init; }

    public required bool AllowSharedAccounts { get; init; }

    public required EquatableArray<TokenFieldModel> TokenFields { get; init; }

    /// <summary>The declared parameters of the authorization response, whose paths are their names.</summary>
    public required EquatableArray<TokenFieldModel> CallbackFields { get; init; }

    /// <summary>The name of the member of <c>OAuth2Pkce</c>.</summary>
    public required string? Pkce { get; init; }

    /// <summary>The name of the member of <c>OAuth2StateLocation</c>.</summary>
    public required string? StateLocation { get; init; }

    public required string? AuthUriFragment { get; init; }

    public required string? ExchangeTokenUri { get; init; }

    /// <summary>The name of the member of <c>OAuth2RefreshCredential</c>.</summary>
    public required string? RefreshCredential { get; init; }

    /// <summary>The name of the member of <c>OAuth2RevokedToken</c>.</summary>
    public required string? RevokedToken { get; init; }

    public required string? AccessTokenLifetime { get; init; }

    public required string? RefreshTokenLifetime { get; init; }

    public required string? RefreshTokenIdleLifetime { get; init; }

    public required string? GrantLifetime { get; init; }

    public required bool IdTokenHasNonce { get; init; }

    public required string? IdTokenSigningAlgorithm { get; init; }

    public required int? ExpiredTokenStatus { get; init; }

    /// <summary>Whether tokens can be refreshed: with a refresh token, or with the access token.</summary>
    public bool CanRefresh => SupportsRefresh || RefreshCredential is not null;

    /// <summary>The attributes that the definition contains unchanged.</summary>
    public required EquatableArray<DeclarationGroupModel> Declarations { get; init; }

    /// <summary>Null if the class has no callback.</summary>
    public required CallbackModel? Callback { get; init; }
}

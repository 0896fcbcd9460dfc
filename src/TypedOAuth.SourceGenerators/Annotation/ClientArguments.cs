using System.Collections.Immutable;

namespace TypedOAuth.SourceGenerators.Annotation;

/// <summary>Declares the arguments of <c>[OAuth2Client]</c>, for the parser, the rules and the fixes.</summary>
internal static class ClientArguments
{
    public static readonly Argument<string?> Provider = ArgumentTypes.Text("Provider");
    public static readonly Argument<string?> Metadata = ArgumentTypes.Text("Metadata");
    public static readonly Argument<string> Alias = ArgumentTypes.Text("Alias", "");
    public static readonly Argument<string> AuthUri = ArgumentTypes.Text("AuthUri", "");
    public static readonly Argument<string> AccessTokenUri = ArgumentTypes.Text("AccessTokenUri", "");
    public static readonly Argument<string?> RefreshTokenUri = ArgumentTypes.Text("RefreshTokenUri");
    public static readonly Argument<string?> RevokeTokenUri = ArgumentTypes.Text("RevokeTokenUri");
    public static readonly Argument<string?> Issuer = ArgumentTypes.Text("Issuer");
    public static readonly Argument<string?> DiscoveryUri = ArgumentTypes.Text("DiscoveryUri");
    public static readonly Argument<string?> DisplayName = ArgumentTypes.Text("DisplayName");
    public static readonly Argument<ImmutableArray<string>> DefaultScopes = ArgumentTypes.Texts("DefaultScopes");
    public static readonly Argument<ImmutableArray<string>> Scopes = ArgumentTypes.Texts("Scopes");
    public static readonly Argument<string> ScopeSeparator = ArgumentTypes.Text("ScopeSeparator", " ");
    public static readonly Argument<string?> ScopeShownByRefreshToken = ArgumentTypes.Text("ScopeShownByRefreshToken");
    public static readonly Argument<string?> AuthorizationCallback = ArgumentTypes.Text("AuthorizationCallback");
    public static readonly Argument<EnumMember> ClientAuthentication = ArgumentTypes.Member("ClientAuthentication", "ClientSecretPost");
    public static readonly Argument<bool> SupportsRefresh = ArgumentTypes.Flag("SupportsRefresh", defaultValue: true);
    public static readonly Argument<EnumMember> RefreshTokenUse = ArgumentTypes.Member("RefreshTokenUse", "Unknown");
    public static readonly Argument<bool> RefreshReuseTolerated = ArgumentTypes.Flag("RefreshReuseTolerated", defaultValue: false);
    public static readonly Argument<ImmutableArray<string>> TokenTypes = ArgumentTypes.Texts("TokenTypes", "Bearer");
    public static readonly Argument<bool> RequireIssuerInResponse = ArgumentTypes.Flag("RequireIssuerInResponse", defaultValue: false);
    public static readonly Argument<ImmutableArray<string>> ApiOrigins = ArgumentTypes.Texts("ApiOrigins");
    public static readonly Argument<ImmutableArray<string>> FormerServers = ArgumentTypes.Texts("FormerServers");
    public static readonly Argument<EnumMember> RevocationReach = ArgumentTypes.Member("RevocationReach", "Unknown");
    public static readonly Argument<string?> UserInfoUri = ArgumentTypes.Text("UserInfoUri");
    public static readonly Argument<bool> MultipleAccounts = ArgumentTypes.Flag("MultipleAccounts", defaultValue: false);
    public static readonly Argument<bool> AllowSharedAccounts = ArgumentTypes.Flag("AllowSharedAccounts", defaultValue: false);
    public static readonly Argument<bool> AllowInsecureLoopback = ArgumentTypes.Flag("AllowInsecureLoopback", defaultValue: false);
    public static readonly Argument<EnumMember> Pkce = ArgumentTypes.Member("Pkce", "S256");
    public static readonly Argument<string?> PkceOffReason = ArgumentTypes.Text("PkceOffReason");
    public static readonly Argument<EnumMember> StateLocation = ArgumentTypes.Member("StateLocation", "Parameter");
    public static readonly Argument<string?> AuthUriFragment = ArgumentTypes.Text("AuthUriFragment");
    public static readonly Argument<string?> ExchangeTokenUri = ArgumentTypes.Text("ExchangeTokenUri");
    public static readonly Argument<EnumMember> RefreshCredential = ArgumentTypes.Member("RefreshCredential", "RefreshToken");
    public static readonly Argument<EnumMember> RevokedToken = ArgumentTypes.Member("RevokedToken", "Both");
    public static readonly Argument<string?> AccessTokenLifetime = ArgumentTypes.Text("AccessTokenLifetime");
    public static readonly Argument<string?> RefreshTokenLifetime = ArgumentTypes.Text("RefreshTokenLifetime");
    public static readonly Argument<string?> RefreshTokenIdleLifetime = ArgumentTypes.Text("RefreshTokenIdleLifetime");
    public static readonly Argument<string?> GrantLifetime = ArgumentTypes.Text("GrantLifetime");
    public static readonly Argument<bool> IdTokenHasNonce = ArgumentTypes.Flag("IdTokenHasNonce", defaultValue: true);
    public static readonly Argument<string?> IdTokenSigningAlgorithm = ArgumentTypes.Text("IdTokenSigningAlgorithm");
    public static readonly Argument<int> ExpiredTokenStatus = ArgumentTypes.Number("ExpiredTokenStatus", 401);
}

using Microsoft.CodeAnalysis;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Declares the rules: identifier, severity, title and message. Each rule has a page under docs/rules/.</summary>
internal static partial class Descriptors
{
    // The class.
    public static readonly DiagnosticDescriptor NotPartial = Error(RuleIds.NotPartial, Category.Configuration,
        "Make the class of a client partial", "'{0}' is not partial, so no client is generated and its methods are missing (CS1061): add the modifier 'partial'");

    public static readonly DiagnosticDescriptor UnsupportedClass = Error(RuleIds.UnsupportedClass, Category.Configuration,
        "Class cannot be a client", "No client can be generated for '{0}', so its methods are missing (CS1061): {1}");

    // The alias.
    public static readonly DiagnosticDescriptor InvalidAlias = Error(RuleIds.InvalidAlias, Category.Configuration,
        "Alias is missing or invalid",
        "{0}: use at most 63 lower-case letters, digits, '.', '_' and '-', and begin with a letter or digit");

    public static readonly DiagnosticDescriptor DuplicateAlias = Error(RuleIds.DuplicateAlias, Category.Configuration,
        "Alias is used by several clients", "The alias '{0}' is {1}, so the clients would share paths, settings and tokens: give one of them another alias",
        isOfWholeCompilation: true);

    // Endpoints.
    public static readonly DiagnosticDescriptor MissingEndpoint = Error(RuleIds.MissingEndpoint, Category.Configuration,
        "Endpoint is missing", "{0} is missing: add the https URI of the endpoint, which the authorization code grant needs (RFC 6749 §3)");

    public static readonly DiagnosticDescriptor MalformedUri = Error(RuleIds.MalformedUri, Category.Configuration,
        "Write an endpoint as an absolute URI", "{0} '{1}' is not an absolute URI: {2}");

    public static readonly DiagnosticDescriptor InsecureHttp = Error(RuleIds.InsecureHttp, Category.Security,
        "Use https for endpoints", "{0} '{1}' uses http, so others can read codes, tokens and secrets in transit (OAuth 2.1 §1.5): use https");

    public static readonly DiagnosticDescriptor UnknownScheme = Error(RuleIds.UnknownScheme, Category.Configuration,
        "Use an https URI for endpoints", "{0} '{1}' has the scheme '{2}': use https");

    public static readonly DiagnosticDescriptor Fragment = Error(RuleIds.Fragment, Category.Configuration,
        "Remove the fragment from an endpoint", "{0} '{1}' has a fragment, which an endpoint must not have (RFC 6749 §3.1): remove '#' and everything after it");

    public static readonly DiagnosticDescriptor UserInformation = Error(RuleIds.UserInformation, Category.Security,
        "Remove user information from an endpoint", "{0} '{1}' has user information before '@', which obscures the host and may contain a password (RFC 3986 §3.2.1): remove it");

    public static readonly DiagnosticDescriptor ReservedQueryParameter = Error(RuleIds.ReservedQueryParameter, Category.Configuration,
        "Endpoint has a parameter that the client sets", "{0} '{1}' has the parameter '{2}', which the client sets itself (RFC 6749 §3.1): remove it");

    public static readonly DiagnosticDescriptor DuplicateQueryParameter = Warning(RuleIds.DuplicateQueryParameter, Category.Configuration,
        "Endpoint has a parameter more than once", "{0} '{1}' has the parameter '{2}' more than once (RFC 6749 §3.1): keep one");

    public static readonly DiagnosticDescriptor Wildcard = Error(RuleIds.Wildcard, Category.Security,
        "Replace the wildcard in an endpoint", "{0} '{1}' has a wildcard in its host or path (RFC 9700 §2.1): write the exact endpoint");

    public static readonly DiagnosticDescriptor Placeholder = Error(RuleIds.Placeholder, Category.Configuration,
        "Declare or replace the placeholder in an endpoint", "{0} '{1}' has the placeholder '{2}': {3}");

    public static readonly DiagnosticDescriptor LoopbackNotAllowed = Warning(RuleIds.LoopbackNotAllowed, Category.Configuration,
        "Allow http on this machine explicitly", "{0} '{1}' is an http endpoint on this machine, which the client rejects when the application starts: for development and tests, set AllowInsecureLoopback = true");

    public static readonly DiagnosticDescriptor PrivateAddress = Warning(RuleIds.PrivateAddress, Category.Security,
        "Endpoint has a private address", "{0} '{1}' has a private or link-local address: use a host name, or add the address to the option 'typedoauth_allowed_private_hosts'");

    public static readonly DiagnosticDescriptor ConfusableHost = Warning(RuleIds.ConfusableHost, Category.Security,
        "Host can be mistaken for another one", "{0} '{1}' has a host that can be mistaken for another one: it is displayed as '{2}', but is '{3}' in Punycode; check that it is the intended host");

    public static readonly DiagnosticDescriptor NotNormalized = Hidden(RuleIds.NotNormalized, Category.Configuration,
        "Write an endpoint in its normal form", "{0} '{1}' is equivalent to '{2}' (RFC 3986 §6)");

    public static readonly DiagnosticDescriptor SameAuthorizationAndToken = Warning(RuleIds.SameAuthorizationAndToken, Category.Configuration,
        "Token endpoint is the same as the authorization endpoint", "AccessTokenUri is the same as AuthUri, '{0}', but browsers use one and the client uses the other (RFC 6749 §3): write the token endpoint");

    public static readonly DiagnosticDescriptor SameRevocation = Warning(RuleIds.SameRevocation, Category.Configuration,
        "Revocation endpoint is the same as another endpoint", "RevokeTokenUri is the same as {0}, '{1}', so no token would be revoked (RFC 7009 §2): write the revocation endpoint, or remove the argument");

    public static readonly DiagnosticDescriptor NoIssuerAcrossDomains = Hidden(RuleIds.NoIssuerAcrossDomains, Category.Security,
        "Declare the issuer of endpoints on two domains", "AuthUri is on '{0}' and AccessTokenUri on '{1}': an Issuer would let the client recognize responses from other servers (RFC 9700 §4.4)");

    public static readonly DiagnosticDescriptor InvalidIssuer = Error(RuleIds.InvalidIssuer, Category.Configuration,
        "Write an issuer as an https URI without query and fragment", "The issuer '{0}' {1} (RFC 8414 §2): copy it from the server's metadata");

    // Scopes.
    public static readonly DiagnosticDescriptor ScopeGrammar = Error(RuleIds.ScopeGrammar, Category.Configuration,
        "Scope has an invalid character", "The scope '{0}' {1} (RFC 6749 §3.3): {2}");

    public static readonly DiagnosticDescriptor ScopeSeparatorInScope = Warning(RuleIds.ScopeSeparatorInScope, Category.Configuration,
        "Declare each scope as a separate element", "The scope '{0}' seems to contain several scopes, separated by '{1}': declare each as a separate element{2}");

    public static readonly DiagnosticDescriptor DuplicateScope = Warning(RuleIds.DuplicateScope, Category.Configuration,
        "Scope is declared twice", "The scope '{0}' is already declared: remove it here");

    public static readonly DiagnosticDescriptor ScopeNamesMeet = Error(RuleIds.ScopeNamesMeet, Category.Configuration,
        "Use a different member name for each scope", "The scopes '{0}' and '{1}' both become the member 'Scope.{2}': {3}");

    public static readonly DiagnosticDescriptor OpenIdWithoutIssuer = Warning(RuleIds.OpenIdWithoutIssuer, Category.Security,
        "Declare the issuer of ID tokens", "The scope 'openid' requests an ID token, which cannot be validated without Issuer (OpenID Connect Core §3.1.3.7): {0}");

    public static readonly DiagnosticDescriptor NothingAsksForRefresh = Warning(RuleIds.NothingAsksForRefresh, Category.Reliability,
        "Request the refresh token that a client needs", "'{0}' {1}: {2}, or set SupportsRefresh = false");

    // Parameters.
    public static readonly DiagnosticDescriptor ReservedParameter = Error(RuleIds.ReservedParameter, Category.Configuration,
        "Do not declare a parameter that the client sets", "The parameter '{0}' {1}: {2}");

    public static readonly DiagnosticDescriptor CredentialParameter = Error(RuleIds.CredentialParameter, Category.Security,
        "Do not send credentials in the authorization URL", "The parameter '{0}' would put a credential into a URL, which browsers, proxies and logs store (OAuth 2.1 §2.4.1): {1}");

    public static readonly DiagnosticDescriptor ResponseType = Error(RuleIds.ResponseType, Category.Security,
        "Do not request tokens in the response type", "The response type cannot be '{0}', which would put tokens into URLs (RFC 9700 §2.1.2): remove the parameter");

    // Secrets and settings.
    public static readonly DiagnosticDescriptor SecretLiteral = Error(RuleIds.SecretLiteral, Category.Security,
        "Do not write client secrets in source code", "A client secret is in source code, where everyone with the code can read it (RFC 6819 §5.3.1): set 'OAuth2:{0}:ClientSecret' in the configuration, and request a new secret from the provider");

    public static readonly DiagnosticDescriptor SecretShape = Error(RuleIds.SecretShape, Category.Security,
        "Do not write secrets in attributes", "This looks like {0}: remove it from source code, and request a new one from the provider (RFC 6819 §5.3.1)");

    public static readonly DiagnosticDescriptor InvalidClientId = Error(RuleIds.InvalidClientId, Category.Configuration,
        "Use the client identifier that the provider issued", "The client identifier '{0}' {1}: in the configuration, set the identifier that the provider issued");

    // Callback, token fields, arguments.
    public static readonly DiagnosticDescriptor InvalidCallback = Error(RuleIds.InvalidCallback, Category.Usage,
        "Authorization callback is missing or has the wrong signature",
        "'{0}' has {1}: write 'private ValueTask<AuthorizationCallbackResult?> {2}(AuthorizationCallbackContext<AuthData> context, CancellationToken cancellationToken)'");

    public static readonly DiagnosticDescriptor InvalidTokenField = Error(RuleIds.InvalidTokenField, Category.Configuration,
        "Token field is invalid", "The token field '{0}' {1}: {2}");

    public static readonly DiagnosticDescriptor InvalidName = Error(RuleIds.InvalidName, Category.Configuration,
        "Name is invalid or taken", "The name '{0}' {1}: set {2} to a different name");

    public static readonly DiagnosticDescriptor InvalidBaseUri = Error(RuleIds.InvalidBaseUri, Category.Security,
        "Use an https URI as the application's address", "BaseUri is '{0}': {1} (RFC 8252 §7, OAuth 2.1 §2.3)");

    // Usage.
    public static readonly DiagnosticDescriptor NeverAdded = Warning(RuleIds.NeverAdded, Category.Usage,
        "Client is never added", "The client '{0}' is declared but never added: call {1}", isOfWholeCompilation: true);

    public static readonly DiagnosticDescriptor NeverMapped = Warning(RuleIds.NeverMapped, Category.Usage,
        "Client is never mapped", "The client '{0}' is added, but its endpoints are never mapped, so users cannot connect: call {1}", isOfWholeCompilation: true);

    public static readonly DiagnosticDescriptor UnboundUrl = Warning(RuleIds.UnboundUrl, Category.Security,
        "Use links that are bound to a browser",
        "This URL is not bound to the user's browser, so another person who obtains it can connect their own account to this user (RFC 9700 §4.7): use GetUserAuthorizationUrlAsync, or suppress this warning if the application binds the browser itself");

    public static readonly DiagnosticDescriptor TokenDisclosed = Warning(RuleIds.TokenDisclosed, Category.Security,
        "Do not log or format tokens", "'{0}' is a secret and would become part of {1} (RFC 6750 §5.3): leave it out, and send tokens to APIs with AddOAuth2AccessToken");

    public static readonly DiagnosticDescriptor ResultIgnored = Warning(RuleIds.ResultIgnored, Category.Reliability,
        "Use the result of a refresh or revocation", "The result of '{0}' is ignored, {1}");

    public static readonly DiagnosticDescriptor Blocking = Warning(RuleIds.Blocking, Category.Reliability,
        "Await the methods of a client", "'{0}' blocks a thread until '{1}' completes: await the call");

    public static readonly DiagnosticDescriptor UnsupportedOperation = Error(RuleIds.UnsupportedOperation, Category.Usage,
        "Client has no such method", "'{0}' has no method '{1}', which causes {2}: {3}");

    // Arguments.
    public static readonly DiagnosticDescriptor InvalidArgument = Error(RuleIds.InvalidArgument, Category.Configuration,
        "Argument is empty or undefined", "{0} {1}: {2}");

    public static readonly DiagnosticDescriptor UnusedRefreshEndpoint = Warning(RuleIds.UnusedRefreshEndpoint, Category.Configuration,
        "Refresh endpoint is never used", "RefreshTokenUri is never used, because SupportsRefresh is false: remove one of the two arguments");

    public static readonly DiagnosticDescriptor AnyIssuerAccepted = Warning(RuleIds.AnyIssuerAccepted, Category.Security,
        "Declare the issuer that responses must name", "RequireIssuerInResponse is set without Issuer, so a response from any issuer is accepted (RFC 9207 §2.4): {0}");

    public static readonly DiagnosticDescriptor NoRegistration = Warning(RuleIds.NoRegistration, Category.Usage,
        "Client cannot be added", "'{0}' has no Add method (CS1061), because '{1}' is {2}: make it internal or public");

    public static readonly DiagnosticDescriptor LocalhostRedirect = Warning(RuleIds.LocalhostRedirect, Category.Security,
        "Use a loopback address instead of localhost", "The address '{0}' names 'localhost', which can resolve to another network interface or machine (RFC 8252 §8.3): use 127.0.0.1 or [::1]");

    // The names of emitted methods.
    public static readonly DiagnosticDescriptor MethodsBesideClient = Info(RuleIds.MethodsBesideClient, Category.Usage,
        "Call the methods of a client through their class if their names conflict", "The methods of '{0}' are in its namespace, because {1}: call {2}");

    public static readonly DiagnosticDescriptor AmbiguousMethod = Warning(RuleIds.AmbiguousMethod, Category.Usage,
        "Name the class in an ambiguous call", "'{0}' is a method of several clients (CS0121): call {1}");

    // Servers of the API, and former servers.
    public static readonly DiagnosticDescriptor InvalidApiOrigin = Error(RuleIds.InvalidApiOrigin, Category.Configuration,
        "Write the origin of an API as scheme and host", "ApiOrigins contains '{0}', which is not an origin: {1}");

    public static readonly DiagnosticDescriptor InvalidFormerServer = Error(RuleIds.InvalidFormerServer, Category.Configuration,
        "Write a former server as an absolute URI", "FormerServers contains '{0}', which matches no server: {1}");

    public static readonly DiagnosticDescriptor UnusedRevocationReach = Warning(RuleIds.UnusedRevocationReach, Category.Configuration,
        "Declare RevocationReach only together with RevokeTokenUri", "RevocationReach has no effect without RevokeTokenUri, because no token is revoked: declare the revocation endpoint, or remove the argument");

    public static readonly DiagnosticDescriptor OpenDomain = Warning(RuleIds.OpenDomain, Category.Security,
        "Do not send tokens to hosts that anyone can register", "ApiOrigins contains '{0}', but anyone can register a host below '{1}', so a redirect from the API could send tokens there: list the API's own hosts");

    // Responses of the provider.
    public static readonly DiagnosticDescriptor InvalidScopeEquivalence = Warning(RuleIds.InvalidScopeEquivalence, Category.Configuration,
        "Name a scope that the client declares", "{0} has no effect, because {1}: {2}");

    public static readonly DiagnosticDescriptor InvalidCallbackField = Error(RuleIds.InvalidCallbackField, Category.Configuration,
        "Callback field is invalid", "The callback field '{0}' {1}: {2}");

    // Users and their browsers.
    public static readonly DiagnosticDescriptor UnboundTickets = Warning(RuleIds.UnboundTickets, Category.Security,
        "Do not accept connect links from every browser",
        "AllowUnboundTickets lets a connect link work in every browser, so another person who opens it can connect their own account to the user whom the link was created for (RFC 9700 §4.7): add a sign-in to the application, or suppress this warning if each link reaches only its user");

    public static readonly DiagnosticDescriptor ConstantUser = Warning(RuleIds.ConstantUser, Category.Security,
        "Do not make all visitors one user",
        "options.UserId is '{0}' for every request, so each visitor can use the connections of all others: return the signed-in user, or set it only in Development");

    // The host.
    public static readonly DiagnosticDescriptor AspNetCoreNeverAdded = Warning(RuleIds.AspNetCoreNeverAdded, Category.Usage,
        "TypedOAuth is never registered for ASP.NET Core",
        "'{0}' throws when the application starts, because nothing registers TypedOAuth for ASP.NET Core: call services.{1}()",
        isOfWholeCompilation: true);

    // Accounts.
    public static readonly DiagnosticDescriptor MissingAccountSource = Error(RuleIds.MissingAccountSource, Category.Configuration,
        "Declare the source of accounts",
        "MultipleAccounts is set, but the client does not know which account a user has connected: {0}");

    public static readonly DiagnosticDescriptor UnusableAccountSource = Error(RuleIds.UnusableAccountSource, Category.Configuration,
        "Source of accounts cannot be read", "The source of accounts is {0}, but {1}: {2}");

    public static readonly DiagnosticDescriptor InvalidAccountMember = Error(RuleIds.InvalidAccountMember, Category.Configuration,
        "Member of an account is missing or invalid", "{0} of the account {1}: {2}");

    public static readonly DiagnosticDescriptor UnusedUserInfo = Warning(RuleIds.UnusedUserInfo, Category.Configuration,
        "UserInfo endpoint is never used",
        "UserInfoUri is never used, because the UserInfo endpoint is not the source of accounts: declare [OAuth2Account(OAuth2AccountSource.UserInfo)], or remove the argument");

    public static readonly DiagnosticDescriptor UnusedSharedAccounts = Warning(RuleIds.UnusedSharedAccounts, Category.Configuration,
        "Declare AllowSharedAccounts together with [OAuth2Account] or MultipleAccounts",
        "AllowSharedAccounts has no effect, because the client declares neither [OAuth2Account] nor MultipleAccounts, so several users can connect one account anyway: declare [OAuth2Account], or remove the argument");

    // Refresh tokens.
    public static readonly DiagnosticDescriptor UnusedRefreshUse = Warning(RuleIds.UnusedRefreshUse, Category.Configuration,
        "Do not describe refresh tokens that the client never uses", "{0} has no effect, because SupportsRefresh is false: remove one of the two arguments");

    public static readonly DiagnosticDescriptor NeedlessReuseTolerance = Info(RuleIds.NeedlessReuseTolerance, Category.Configuration,
        "Remove RefreshReuseTolerated if refresh tokens stay valid",
        "RefreshReuseTolerated has no effect, because RefreshTokenUse is Stays, so no refresh token is replaced: remove the argument");

    // Scopes.
    public static readonly DiagnosticDescriptor UnrequestedRequiredScope = Warning(RuleIds.UnrequestedRequiredScope, Category.Configuration,
        "Request a required scope in each authorization",
        "The scope '{0}' is required, but an authorization does not request it by default, so a connection can miss it without needing attention: add it to DefaultScopes");

    private static DiagnosticDescriptor Error(string id, string category, string title, string message, bool isOfWholeCompilation = false) =>
        Create(id, category, DiagnosticSeverity.Error, title, message, isOfWholeCompilation);

    private static DiagnosticDescriptor Warning(string id, string category, string title, string message, bool isOfWholeCompilation = false) =>
        Create(id, category, DiagnosticSeverity.Warning, title, message, isOfWholeCompilation);

    private static DiagnosticDescriptor Info(string id, string category, string title, string message) =>
        Create(id, category, DiagnosticSeverity.Info, title, message, isOfWholeCompilation: false);

    private static DiagnosticDescriptor Hidden(string id, string category, string title, string message) =>
        Create(id, category, DiagnosticSeverity.Hidden, title, message, isOfWholeCompilation: false);

    private static DiagnosticDescriptor Create(
        string id, string category, DiagnosticSeverity severity, string title, string message, bool isOfWholeCompilation) => new(
        id, title, message, category, severity, isEnabledByDefault: true, HelpLink.Describe(id), HelpLink.Get(id),
        customTags: isOfWholeCompilation ? [WellKnownDiagnosticTags.CompilationEnd] : []);

    private static class Category
    {
        public const string Configuration = "TypedOAuth.Configuration";
        public const string Security = "TypedOAuth.Security";
        public const string Reliability = "TypedOAuth.Reliability";
        public const string Usage = "TypedOAuth.Usage";
    }
}

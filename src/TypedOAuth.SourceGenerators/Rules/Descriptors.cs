using Microsoft.CodeAnalysis;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>The rules: identifier, severity, and what is said. Each has a page under docs/rules/.</summary>
internal static class Descriptors
{
    // The class.
    public static readonly DiagnosticDescriptor NotPartial = Error(RuleIds.NotPartial, Category.Configuration,
        "An OAuth 2.0 client's class is partial", "'{0}' is not partial, so its client cannot be emitted: add the 'partial' modifier");

    public static readonly DiagnosticDescriptor UnsupportedClass = Error(RuleIds.UnsupportedClass, Category.Configuration,
        "An OAuth 2.0 client's class is one that a part can be added to", "No client can be emitted for '{0}': {1}");

    // The alias.
    public static readonly DiagnosticDescriptor InvalidAlias = Error(RuleIds.InvalidAlias, Category.Configuration,
        "An alias fits into paths and settings",
        "The alias '{0}' is not usable in paths and settings: use lower-case letters, digits, '.', '_' and '-', at most 63 characters, beginning with a letter or digit");

    public static readonly DiagnosticDescriptor DuplicateAlias = Error(RuleIds.DuplicateAlias, Category.Configuration,
        "An alias belongs to one client", "The alias '{0}' belongs to '{1}' too, so both would share paths, settings and tokens: give one of them another alias",
        isOfWholeCompilation: true);

    // Endpoints.
    public static readonly DiagnosticDescriptor MissingEndpoint = Error(RuleIds.MissingEndpoint, Category.Configuration,
        "A client declares its endpoints", "{0} is missing, and the authorization code grant needs it (RFC 6749 §3): add the endpoint's https URI");

    public static readonly DiagnosticDescriptor MalformedUri = Error(RuleIds.MalformedUri, Category.Configuration,
        "An endpoint is an absolute URI", "{0} '{1}' is not a valid absolute URI: {2}");

    public static readonly DiagnosticDescriptor InsecureHttp = Error(RuleIds.InsecureHttp, Category.Security,
        "An endpoint uses https", "{0} '{1}' uses http, so that codes, tokens and secrets could be read on the way (OAuth 2.1 §1.5): use https");

    public static readonly DiagnosticDescriptor UnknownScheme = Error(RuleIds.UnknownScheme, Category.Configuration,
        "An endpoint is an https URI", "{0} '{1}' has the scheme '{2}': use https");

    public static readonly DiagnosticDescriptor Fragment = Error(RuleIds.Fragment, Category.Configuration,
        "An endpoint has no fragment", "{0} '{1}' has a fragment, which an endpoint must not have (RFC 6749 §3.1): drop everything from '#' on");

    public static readonly DiagnosticDescriptor UserInformation = Error(RuleIds.UserInformation, Category.Security,
        "An endpoint has no user information", "{0} '{1}' names a user before '@', which hides the host and may hold a password (RFC 3986 §3.2.1): drop it");

    public static readonly DiagnosticDescriptor ReservedQueryParameter = Error(RuleIds.ReservedQueryParameter, Category.Configuration,
        "An endpoint's query leaves the client's own parameters alone", "{0} '{1}' has the parameter '{2}', which the client writes itself (RFC 6749 §3.1): remove it");

    public static readonly DiagnosticDescriptor DuplicateQueryParameter = Warning(RuleIds.DuplicateQueryParameter, Category.Configuration,
        "An endpoint's query has each parameter once", "{0} '{1}' has the parameter '{2}' more than once (RFC 6749 §3.1): keep one");

    public static readonly DiagnosticDescriptor Wildcard = Error(RuleIds.Wildcard, Category.Security,
        "An endpoint has no wildcard", "{0} '{1}' has a wildcard in its host or path (RFC 9700 §2.1): write the endpoint as it is");

    public static readonly DiagnosticDescriptor Placeholder = Warning(RuleIds.Placeholder, Category.Configuration,
        "An endpoint has no placeholder left", "{0} '{1}' has the placeholder '{2}': put the real value there");

    public static readonly DiagnosticDescriptor LoopbackNotAllowed = Warning(RuleIds.LoopbackNotAllowed, Category.Configuration,
        "An http endpoint on this machine is allowed expressly", "{0} '{1}' is an http endpoint on this machine, and the client refuses it when it starts: set AllowInsecureLoopback = true, for development and tests only");

    public static readonly DiagnosticDescriptor PrivateAddress = Warning(RuleIds.PrivateAddress, Category.Security,
        "An endpoint is reachable by everyone", "{0} '{1}' has a private or link-local address: use a host name, or list the address in the option 'typedoauth_allowed_private_hosts'");

    public static readonly DiagnosticDescriptor ConfusableHost = Warning(RuleIds.ConfusableHost, Category.Security,
        "A host's name looks like no other one", "{0} '{1}' has a host that people take for another one, as phishing does; they see '{2}', it is '{3}' in punycode: check that it is the one you mean");

    public static readonly DiagnosticDescriptor NotNormalized = Hidden(RuleIds.NotNormalized, Category.Configuration,
        "An endpoint is written in its normal form", "{0} '{1}' is the same as '{2}' (RFC 3986 §6)");

    public static readonly DiagnosticDescriptor SameAuthorizationAndToken = Warning(RuleIds.SameAuthorizationAndToken, Category.Configuration,
        "Authorization and token endpoint differ", "AccessTokenUri is the same as AuthUri, '{0}': one of them is for browsers, the other for the client (RFC 6749 §3); write the token endpoint");

    public static readonly DiagnosticDescriptor SameRevocation = Warning(RuleIds.SameRevocation, Category.Configuration,
        "The revocation endpoint is one of its own", "RevokeTokenUri is the same as {0}, '{1}', so no token would be revoked (RFC 7009 §2): write the revocation endpoint, or remove the argument");

    public static readonly DiagnosticDescriptor NoIssuerAcrossDomains = Hidden(RuleIds.NoIssuerAcrossDomains, Category.Security,
        "A client whose endpoints are of two domains names its issuer", "AuthUri is of '{0}', AccessTokenUri of '{1}': an Issuer would tell responses of other servers apart (RFC 9700 §4.4)");

    public static readonly DiagnosticDescriptor InvalidIssuer = Error(RuleIds.InvalidIssuer, Category.Configuration,
        "An issuer is an https URI without query and fragment", "The issuer '{0}' has {1} (RFC 8414 §2): write it as the server's metadata gives it");

    // Scopes.
    public static readonly DiagnosticDescriptor ScopeGrammar = Error(RuleIds.ScopeGrammar, Category.Configuration,
        "A scope has only characters that a scope may have", "The scope '{0}' {1} (RFC 6749 §3.3): {2}");

    public static readonly DiagnosticDescriptor ScopeSeparatorInScope = Warning(RuleIds.ScopeSeparatorInScope, Category.Configuration,
        "A scope is one scope", "The scope '{0}' looks like several, separated by '{1}': write one element for each{2}");

    public static readonly DiagnosticDescriptor DuplicateScope = Warning(RuleIds.DuplicateScope, Category.Configuration,
        "A scope is declared once", "The scope '{0}' is declared already: remove it here");

    public static readonly DiagnosticDescriptor ScopeNamesMeet = Error(RuleIds.ScopeNamesMeet, Category.Configuration,
        "Each scope has a member of its own", "The scopes '{0}' and '{1}' both give the member 'Scope.{2}': {3}");

    public static readonly DiagnosticDescriptor OpenIdWithoutIssuer = Warning(RuleIds.OpenIdWithoutIssuer, Category.Security,
        "A client that asks for openid names its issuer", "The scope 'openid' asks for an ID token, which is not validated without an Issuer and must not be trusted then (OpenID Connect Core §3.1.3.7): add Issuer; an issuer that differs between tenants cannot be declared yet");

    public static readonly DiagnosticDescriptor NothingAsksForRefresh = Warning(RuleIds.NothingAsksForRefresh, Category.Reliability,
        "A client that refreshes asks for a refresh token", "'{0}' gives a refresh token only to who asks for it, and nothing does: add {1}, or set SupportsRefresh = false");

    // Parameters.
    public static readonly DiagnosticDescriptor ReservedParameter = Error(RuleIds.ReservedParameter, Category.Configuration,
        "A declared parameter is not one that the client writes", "The parameter '{0}' {1}: remove it");

    public static readonly DiagnosticDescriptor CredentialParameter = Error(RuleIds.CredentialParameter, Category.Security,
        "No credential stands in the authorization URL", "The parameter '{0}' would put a credential into a URL that browsers, proxies and logs keep (OAuth 2.1 §2.4.1): remove it");

    public static readonly DiagnosticDescriptor ResponseType = Error(RuleIds.ResponseType, Category.Security,
        "The response type is code", "The response type is 'code' and cannot be '{0}', {1} (RFC 9700 §2.1.2): remove the parameter");

    // Secrets and settings.
    public static readonly DiagnosticDescriptor SecretLiteral = Error(RuleIds.SecretLiteral, Category.Security,
        "A client secret does not stand in source", "A client secret stands in source, where everyone with the code has it (RFC 6819 §5.3.1): read it from configuration, 'OAuth2:{0}:ClientSecret', and have the provider make a new one");

    public static readonly DiagnosticDescriptor SecretShape = Error(RuleIds.SecretShape, Category.Security,
        "No secret stands in an attribute", "This looks like {0}: remove it from source, and have the provider make a new one (RFC 6819 §5.3.1)");

    public static readonly DiagnosticDescriptor InvalidClientId = Error(RuleIds.InvalidClientId, Category.Configuration,
        "A client identifier is the one that the provider gave", "The client identifier '{0}' {1}: use the one that the provider gave, from configuration");

    // Callback, token fields, arguments.
    public static readonly DiagnosticDescriptor InvalidCallback = Error(RuleIds.InvalidCallback, Category.Usage,
        "An authorization callback is a method that can be called",
        "'{0}' has {1}: write 'private ValueTask<AuthorizationCallbackResult?> {2}(AuthorizationCallbackContext<AuthData> context, CancellationToken cancellationToken)'");

    public static readonly DiagnosticDescriptor InvalidTokenField = Error(RuleIds.InvalidTokenField, Category.Configuration,
        "A token field is one that a response can have", "The token field '{0}' {1}: {2}");

    public static readonly DiagnosticDescriptor InvalidName = Error(RuleIds.InvalidName, Category.Configuration,
        "A chosen name can be a member's", "The name '{0}' {1}: set Name to another one");

    public static readonly DiagnosticDescriptor InvalidBaseUri = Error(RuleIds.InvalidBaseUri, Category.Security,
        "A site's address is an https URI", "The address '{0}' cannot be a redirect URI's beginning: {1} (RFC 8252 §7, OAuth 2.1 §2.3)");

    // Usage.
    public static readonly DiagnosticDescriptor NeverAdded = Warning(RuleIds.NeverAdded, Category.Usage,
        "A declared client is added", "The client '{0}' is declared and never added: call {1}", isOfWholeCompilation: true);

    public static readonly DiagnosticDescriptor NeverMapped = Warning(RuleIds.NeverMapped, Category.Usage,
        "An added client is mapped", "The client '{0}' is added, but its endpoints are not mapped, so that no user can connect: call {1}", isOfWholeCompilation: true);

    public static readonly DiagnosticDescriptor UnboundUrl = Warning(RuleIds.UnboundUrl, Category.Security,
        "A web host binds the browser",
        "Nothing binds this URL to the user's browser: whoever gets hold of it can connect an account of theirs to this user (RFC 9700 §4.7); use GetUserAuthorizationUrlAsync, or suppress this where you bind the browser yourself");

    public static readonly DiagnosticDescriptor TokenDisclosed = Warning(RuleIds.TokenDisclosed, Category.Security,
        "A token goes to APIs alone", "'{0}' is a secret and would get into {1} (RFC 6750 §5.3): leave it out; AddOAuth2AccessToken sends tokens to APIs");

    public static readonly DiagnosticDescriptor ResultIgnored = Warning(RuleIds.ResultIgnored, Category.Reliability,
        "The result of a refresh or revocation is used", "The result of '{0}' is ignored: await it{1}");

    public static readonly DiagnosticDescriptor Blocking = Warning(RuleIds.Blocking, Category.Reliability,
        "A client's methods are awaited", "'{0}' blocks a thread until '{1}' has its answer: await it");

    public static readonly DiagnosticDescriptor UnsupportedOperation = Error(RuleIds.UnsupportedOperation, Category.Usage,
        "A method is called on a client that has it", "'{0}' has no '{1}', because it {2}");

    // Arguments.
    public static readonly DiagnosticDescriptor InvalidArgument = Error(RuleIds.InvalidArgument, Category.Configuration,
        "An argument has a value that a client can work with", "{0} {1}: {2}");

    public static readonly DiagnosticDescriptor UnusedRefreshEndpoint = Warning(RuleIds.UnusedRefreshEndpoint, Category.Configuration,
        "A refresh endpoint is for a client that refreshes", "RefreshTokenUri is declared and SupportsRefresh is false, so that no token would ever be refreshed: remove one of the two");

    public static readonly DiagnosticDescriptor AnyIssuerAccepted = Warning(RuleIds.AnyIssuerAccepted, Category.Security,
        "An issuer that is required is compared", "RequireIssuerInResponse is set and no Issuer is declared, so that any issuer would pass (RFC 9207 §2.4): add Issuer");

    public static readonly DiagnosticDescriptor NoRegistration = Warning(RuleIds.NoRegistration, Category.Usage,
        "A client can be added", "No Add method can be emitted for '{0}', because '{1}' is {2}: make it internal or public");

    public static readonly DiagnosticDescriptor LocalhostRedirect = Warning(RuleIds.LocalhostRedirect, Category.Security,
        "A site on this machine is addressed by number", "The address '{0}' names 'localhost', which may be looked up elsewhere than on this machine (RFC 8252 §8.3): write 127.0.0.1 or [::1]");

    // The emitted methods' names.
    public static readonly DiagnosticDescriptor MethodsBesideClient = Info(RuleIds.MethodsBesideClient, Category.Usage,
        "Call the methods of a client by their class if others have their names", "The methods of '{0}' stay in its namespace, because {1}: call {2}");

    public static readonly DiagnosticDescriptor AmbiguousMethod = Warning(RuleIds.AmbiguousMethod, Category.Usage,
        "Name the class of a method that several clients have", "'{0}' is a method of several clients: call {1}");

    // Servers of the API, and former ones.
    public static readonly DiagnosticDescriptor InvalidApiOrigin = Error(RuleIds.InvalidApiOrigin, Category.Configuration,
        "Write the origin of an API as scheme and host", "ApiOrigins has '{0}', which is no origin: {1}");

    public static readonly DiagnosticDescriptor InvalidFormerServer = Error(RuleIds.InvalidFormerServer, Category.Configuration,
        "Write a former server as an absolute URI", "FormerServers has '{0}', which matches no server: {1}");

    public static readonly DiagnosticDescriptor UnusedRevocationReach = Warning(RuleIds.UnusedRevocationReach, Category.Configuration,
        "Declare RevocationReach only beside RevokeTokenUri", "RevocationReach has no effect without RevokeTokenUri, as no token is revoked: declare the revocation endpoint, or remove the argument");

    public static readonly DiagnosticDescriptor OpenDomain = Warning(RuleIds.OpenDomain, Category.Security,
        "Do not send tokens to a domain below which anyone can get a host", "ApiOrigins has '{0}', and anyone can get a host below '{1}', so that a redirect of the API could take tokens there: name the API's own hosts");

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

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Names the rules' identifiers, which analyzers, fixes and the suppressor share.</summary>
/// <remarks>An identifier is never used for another rule, because the settings of applications contain it.</remarks>
internal static class RuleIds
{
    public const string NotPartial = "TOA0001";
    public const string UnsupportedClass = "TOA0002";
    public const string InvalidAlias = "TOA0003";
    public const string DuplicateAlias = "TOA0004";
    public const string MissingEndpoint = "TOA0005";
    public const string MalformedUri = "TOA0006";
    public const string InsecureHttp = "TOA0007";
    public const string UnknownScheme = "TOA0008";
    public const string Fragment = "TOA0009";
    public const string UserInformation = "TOA0010";
    public const string ReservedQueryParameter = "TOA0011";
    public const string DuplicateQueryParameter = "TOA0012";
    public const string Wildcard = "TOA0013";
    public const string Placeholder = "TOA0014";
    public const string LoopbackNotAllowed = "TOA0015";
    public const string PrivateAddress = "TOA0016";
    public const string ConfusableHost = "TOA0017";
    public const string NotNormalized = "TOA0018";
    public const string SameAuthorizationAndToken = "TOA0019";
    public const string SameRevocation = "TOA0020";
    public const string NoIssuerAcrossDomains = "TOA0021";
    public const string InvalidIssuer = "TOA0022";
    public const string ScopeGrammar = "TOA0023";
    public const string ScopeSeparatorInScope = "TOA0024";
    public const string DuplicateScope = "TOA0025";
    public const string ScopeNamesMeet = "TOA0026";
    public const string OpenIdWithoutIssuer = "TOA0027";
    public const string NothingAsksForRefresh = "TOA0028";
    public const string ReservedParameter = "TOA0029";
    public const string CredentialParameter = "TOA0030";
    public const string ResponseType = "TOA0031";
    public const string SecretLiteral = "TOA0032";
    public const string SecretShape = "TOA0033";
    public const string InvalidClientId = "TOA0034";
    public const string InvalidCallback = "TOA0035";
    public const string InvalidTokenField = "TOA0036";
    public const string InvalidName = "TOA0037";
    public const string InvalidBaseUri = "TOA0038";
    public const string NeverAdded = "TOA0039";
    public const string NeverMapped = "TOA0040";
    public const string UnboundUrl = "TOA0041";
    public const string TokenDisclosed = "TOA0042";
    public const string ResultIgnored = "TOA0043";
    public const string Blocking = "TOA0044";
    public const string UnsupportedOperation = "TOA0045";
    public const string InvalidArgument = "TOA0046";
    public const string UnusedRefreshEndpoint = "TOA0047";
    public const string AnyIssuerAccepted = "TOA0048";
    public const string NoRegistration = "TOA0049";
    public const string LocalhostRedirect = "TOA0050";
    public const string MethodsBesideClient = "TOA0051";
    public const string AmbiguousMethod = "TOA0052";
    public const string InvalidApiOrigin = "TOA0053";
    public const string InvalidFormerServer = "TOA0054";
    public const string UnusedRevocationReach = "TOA0055";
    public const string OpenDomain = "TOA0056";
    public const string InvalidScopeEquivalence = "TOA0057";
    public const string InvalidCallbackField = "TOA0058";
    public const string UnboundTickets = "TOA0059";
    public const string ConstantUser = "TOA0060";
    public const string AspNetCoreNeverAdded = "TOA0061";
    public const string MissingAccountSource = "TOA0062";
    public const string UnusableAccountSource = "TOA0063";
    public const string InvalidAccountMember = "TOA0064";
    public const string UnusedUserInfo = "TOA0065";
    public const string UnusedSharedAccounts = "TOA0066";
    public const string UnusedRefreshUse = "TOA0067";
    public const string NeedlessReuseTolerance = "TOA0068";
    public const string UnrequestedRequiredScope = "TOA0069";

    // Suppressions: a prefix, followed by the identifier of the diagnostic.
    public const string SuppressedUnusedParameter = "TOASIDE0060";
    public const string SuppressedUnusedParameterInReview = "TOASCA1801";
    public const string SuppressedUnusedMethod = "TOASIDE0051";
}

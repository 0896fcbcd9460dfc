namespace TypedOAuth.SourceGenerators.Annotation;

/// <summary>Declares the names of the attributes that declare and describe a client.</summary>
internal static class AttributeNames
{
    /// <summary>The part of an attribute's name that an application may omit.</summary>
    public const string Suffix = "Attribute";

    public const string Namespace = "TypedOAuth";
    public const string Client = "OAuth2Client" + Suffix;
    public const string AuthorizationParameter = "OAuth2AuthorizationParameter" + Suffix;
    public const string Scope = "OAuth2Scope" + Suffix;
    public const string ScopeEquivalence = "OAuth2ScopeEquivalence" + Suffix;
    public const string TokenField = "OAuth2TokenField" + Suffix;
    public const string CallbackField = "OAuth2CallbackField" + Suffix;
    public const string Account = "OAuth2Account" + Suffix;
    public const string Request = "OAuth2Request" + Suffix;
    public const string RequestParameter = "OAuth2RequestParameter" + Suffix;
    public const string RequestHeader = "OAuth2RequestHeader" + Suffix;
    public const string ResponseMember = "OAuth2ResponseMember" + Suffix;
    public const string SuccessMember = "OAuth2SuccessMember" + Suffix;
    public const string ErrorCode = "OAuth2ErrorCode" + Suffix;
    public const string CallbackMember = "OAuth2CallbackMember" + Suffix;
    public const string CallbackSignature = "OAuth2CallbackSignature" + Suffix;
    public const string EndpointParameter = "OAuth2EndpointParameter" + Suffix;
    public const string Environment = "OAuth2Environment" + Suffix;
    public const string ScopeParameter = "OAuth2ScopeParameter" + Suffix;
    public const string ClientAssertion = "OAuth2ClientAssertion" + Suffix;

    public const string ClientMetadataName = Namespace + "." + Client;

    /// <summary>Returns an attribute's name as written in applications.</summary>
    public static string Shorten(string name) => name.Substring(0, name.Length - Suffix.Length);
}

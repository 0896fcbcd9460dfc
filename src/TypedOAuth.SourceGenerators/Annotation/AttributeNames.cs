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

    public const string ClientMetadataName = Namespace + "." + Client;

    /// <summary>Returns an attribute's name as written in applications.</summary>
    public static string Shorten(string name) => name.Substring(0, name.Length - Suffix.Length);
}

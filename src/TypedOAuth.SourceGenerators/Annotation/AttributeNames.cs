namespace TypedOAuth.SourceGenerators.Annotation;

/// <summary>Names the attributes that make and describe a client.</summary>
internal static class AttributeNames
{
    /// <summary>What an application may leave out of an attribute's name.</summary>
    public const string Suffix = "Attribute";

    public const string Namespace = "TypedOAuth";
    public const string Client = "OAuth2Client" + Suffix;
    public const string AuthorizationParameter = "OAuth2AuthorizationParameter" + Suffix;
    public const string Scope = "OAuth2Scope" + Suffix;
    public const string TokenField = "OAuth2TokenField" + Suffix;

    public const string ClientMetadataName = Namespace + "." + Client;

    /// <summary>Returns an attribute's name as applications write it.</summary>
    public static string Shorten(string name) => name.Substring(0, name.Length - Suffix.Length);
}

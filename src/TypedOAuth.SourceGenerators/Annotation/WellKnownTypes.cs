namespace TypedOAuth.SourceGenerators.Annotation;

/// <summary>The names of what is read: attributes, and the types whose presence decides what is emitted.</summary>
internal static class WellKnownTypes
{
    public const string ClientAttribute = "TypedOAuth.OAuth2ClientAttribute";
    public const string ClientAttributeName = "OAuth2ClientAttribute";
    public const string AttributeNamespace = "TypedOAuth";
    public const string AuthorizationParameterAttribute = "OAuth2AuthorizationParameterAttribute";
    public const string ScopeAttribute = "OAuth2ScopeAttribute";
    public const string TokenFieldAttribute = "OAuth2TokenFieldAttribute";
    public const string EndpointExtensionsMetadataName = "Microsoft.AspNetCore.Builder.OAuth2EndpointRouteBuilderExtensions";
}

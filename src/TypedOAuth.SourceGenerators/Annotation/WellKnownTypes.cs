namespace TypedOAuth.SourceGenerators.Annotation;

/// <summary>Names the library's types that are looked for, apart from the attributes.</summary>
internal static class WellKnownTypes
{
    /// <summary>A type whose presence tells that the project has the endpoints.</summary>
    public const string EndpointExtensions = "Microsoft.AspNetCore.Builder.OAuth2EndpointRouteBuilderExtensions";

    public const string Client = AttributeNames.Namespace + ".IOAuth2Client`2";
    public const string AuthData = AttributeNames.Namespace + ".OAuth2AuthData";
    public const string ClientOptions = AttributeNames.Namespace + ".OAuth2ClientOptions";
    public const string Options = AttributeNames.Namespace + ".TypedOAuthOptions";
}

namespace TypedOAuth.SourceGenerators.Annotation;

/// <summary>Declares the names of the library's types that the generator searches for, except the attributes.</summary>
internal static class WellKnownTypes
{
    /// <summary>A type that exists only if the project references the endpoints.</summary>
    public const string EndpointExtensions = "Microsoft.AspNetCore.Builder.OAuth2EndpointRouteBuilderExtensions";

    public const string Client = AttributeNames.Namespace + ".IOAuth2Client`2";
    public const string AuthData = AttributeNames.Namespace + ".OAuth2AuthData";
    public const string ClientOptions = AttributeNames.Namespace + ".OAuth2ClientOptions";
    public const string ErrorCodes = AttributeNames.Namespace + ".OAuth2ErrorCodes";
    public const string Options = AttributeNames.Namespace + ".TypedOAuthOptions";

    /// <summary>The constants with the identifiers of the catalogue's providers.</summary>
    public const string Providers = AttributeNames.Namespace + ".OAuth2Providers";

    /// <summary>The name of the class with a provider's declarations, without the name of the provider's constant.</summary>
    public const string PresetPrefix = AttributeNames.Namespace + ".Providers.Presets.";

    /// <summary>The name of the class with the constants of a provider's scopes, without the name of the provider's constant.</summary>
    public const string ScopesPrefix = AttributeNames.Namespace + ".OAuth2Scopes+";

    public const string OptionsExtensions = AttributeNames.Namespace + ".TypedOAuthOptionsExtensions";
}

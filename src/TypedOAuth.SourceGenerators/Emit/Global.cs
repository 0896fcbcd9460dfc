namespace TypedOAuth.SourceGenerators.Emit;

/// <summary>The full names of what emitted code refers to.</summary>
internal static class Global
{
    public const string Library = "global::TypedOAuth";
    public const string Client = Library + ".IOAuth2Client";
    public const string Core = Library + ".OAuth2ClientCore";
    public const string Definition = Library + ".OAuth2ClientDefinition";
    public const string ClientAuthentication = Library + ".OAuth2ClientAuthentication";
    public const string TokenFieldType = Library + ".OAuth2TokenFieldType";
    public const string TokenFieldValue = Library + ".OAuth2TokenFieldValue";
    public const string TokenResponse = Library + ".OAuth2TokenResponse";
    public const string AuthDataBase = Library + ".OAuth2AuthData";
    public const string AuthDataInterface = Library + ".IOAuth2AuthData";
    public const string Scope = Library + ".IOAuth2Scope";
    public const string ScopeGrammar = Library + ".OAuth2ScopeGrammar";
    public const string Options = Library + ".OAuth2ClientOptions";
    public const string CallbackContext = Library + ".AuthorizationCallbackContext";
    public const string CallbackResult = Library + ".AuthorizationCallbackResult";

    public const string ServiceCollection = "global::Microsoft.Extensions.DependencyInjection.IServiceCollection";
    public const string ClientServices = "global::Microsoft.Extensions.DependencyInjection.OAuth2ClientServiceCollectionExtensions";
    public const string AspNetCoreServices = "global::Microsoft.Extensions.DependencyInjection.TypedOAuthAspNetCoreServiceCollectionExtensions";
    public const string Endpoints = "global::Microsoft.AspNetCore.Builder.OAuth2EndpointRouteBuilderExtensions";
    public const string EndpointRouteBuilder = "global::Microsoft.AspNetCore.Routing.IEndpointRouteBuilder";
    public const string EndpointConventionBuilder = "global::Microsoft.AspNetCore.Builder.IEndpointConventionBuilder";

    public const string CancellationToken = "global::System.Threading.CancellationToken";
    public const string ValueTask = "global::System.Threading.Tasks.ValueTask";
    public const string Uri = "global::System.Uri";
    public const string ReadOnlyCollection = "global::System.Collections.Generic.IReadOnlyCollection";
    public const string ArgumentException = "global::System.ArgumentException";
    public const string ArgumentNullException = "global::System.ArgumentNullException";
    public const string GeneratedCode = "global::System.CodeDom.Compiler.GeneratedCode";
}

using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Emit;

/// <summary>Declares the full names of the types that emitted code uses.</summary>
internal static class Global
{
    public const string Library = "global::TypedOAuth";
    public const string Client = Library + ".IOAuth2Client";
    public const string ClientAuthentication = Library + ".OAuth2ClientAuthentication";
    public const string RevocationReach = Library + ".OAuth2RevocationReach";
    public const string RefreshTokenUse = Library + ".OAuth2RefreshTokenUse";
    public const string Pkce = Library + ".OAuth2Pkce";
    public const string StateLocation = Library + ".OAuth2StateLocation";
    public const string RefreshCredential = Library + ".OAuth2RefreshCredential";
    public const string RevokedToken = Library + ".OAuth2RevokedToken";
    public const string AccountSource = Library + ".OAuth2AccountSource";
    public const string AuthDataBase = Library + ".OAuth2AuthData";
    public const string Authorized = Library + ".OAuth2Authorized";
    public const string Connection = Library + ".OAuth2Connection";
    public const string Options = Library + ".OAuth2ClientOptions";
    public const string ApiOptions = Library + ".OAuth2ApiOptions";
    public const string CallbackContext = Library + ".AuthorizationCallbackContext";
    public const string CallbackResult = Library + ".AuthorizationCallbackResult";

    /// <summary>The runtime's type without a type argument, with the members that hosts use.</summary>
    public const string HostCore = Library + ".Hosting.OAuth2ClientCore";

    public const string Generated = Library + ".Generated";
    public const string Core = Generated + ".OAuth2ClientCore";
    public const string Definition = Generated + ".OAuth2ClientDefinition";
    public const string JwtValidator = Generated + ".OAuth2JwtValidator";
    public const string TokenFieldType = Generated + ".OAuth2TokenFieldType";
    public const string TokenFieldValue = Generated + ".OAuth2TokenFieldValue";
    public const string TokenResponse = Generated + ".OAuth2TokenResponse";
    public const string AuthDataInterface = Generated + ".IOAuth2AuthData";
    public const string Scope = Generated + ".IOAuth2Scope";
    public const string ScopeGrammar = Generated + ".OAuth2ScopeGrammar";

    public const string Services = "global::" + RegistrationNames.ServicesNamespace;
    public const string Builder = "global::" + RegistrationNames.EndpointsNamespace;
    public const string EndpointRouteBuilder = "global::Microsoft.AspNetCore.Routing." + RegistrationNames.EndpointRouteBuilder;

    public const string Action = "global::System.Action";
    public const string CancellationToken = "global::System.Threading.CancellationToken";
    public const string ValueTask = "global::System.Threading.Tasks.ValueTask";
    public const string Uri = "global::System.Uri";
    public const string ReadOnlyCollection = "global::System.Collections.Generic.IReadOnlyCollection";
    public const string ArgumentNullException = "global::System.ArgumentNullException";
    public const string SuppressMessage = "global::System.Diagnostics.CodeAnalysis.SuppressMessage";
    public const string GeneratedCode = "global::System.CodeDom.Compiler.GeneratedCode";
}

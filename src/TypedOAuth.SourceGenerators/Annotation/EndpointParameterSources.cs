namespace TypedOAuth.SourceGenerators.Annotation;

/// <summary>Names the members of <c>OAuth2EndpointParameterSource</c> that differ from the default.</summary>
internal static class EndpointParameterSources
{
    /// <summary>A setting or a constant contains the value.</summary>
    public const string Setting = "Setting";

    /// <summary>The user enters the value.</summary>
    public const string User = "User";

    public const string Callback = "Callback";
    public const string IdToken = "IdToken";
    public const string TokenResponse = "TokenResponse";
}

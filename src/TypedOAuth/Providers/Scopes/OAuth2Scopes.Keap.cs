// Written from keap.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of Keap.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Keap (<see href="https://developer.infusionsoft.com/getting-started-oauth-keys/">documentation</see>).</summary>
    public static class Keap
    {
        /// <summary>The scope (<c>full</c>).</summary>
        public const string Full = "full";
    }
}

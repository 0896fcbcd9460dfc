// Written from superoffice.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of SuperOffice.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of SuperOffice (<see href="https://docs.superoffice.com/en/authentication/online/api.html">documentation</see>).</summary>
    public static class SuperOffice
    {
        /// <summary>The scope (<c>openid</c>).</summary>
        public const string OpenId = "openid";
    }
}

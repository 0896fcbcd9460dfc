// Written from dexcom.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of Dexcom.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Dexcom.</summary>
    public static class Dexcom
    {
        /// <summary>The scope (<c>offline_access</c>).</summary>
        public const string OfflineAccess = "offline_access";
    }
}

// Written from badgr.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of Badgr.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Badgr (<see href="https://community.canvaslms.com/t5/Canvas-Badges-Credentials/Developers-Build-an-app-that-integrates-with-the-Canvas-Badges/ta-p/528727">documentation</see>).</summary>
    public static class Badgr
    {
        /// <summary>The scope (<c>rw:backpack</c>).</summary>
        public const string RwBackpack = "rw:backpack";

        /// <summary>The scope (<c>rw:issuer</c>).</summary>
        public const string RwIssuer = "rw:issuer";

        /// <summary>The scope (<c>rw:profile</c>).</summary>
        public const string RwProfile = "rw:profile";
    }
}

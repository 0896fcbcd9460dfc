// Written from badgr.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Badgr.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Badgr (<see href="https://community.canvaslms.com/t5/Canvas-Badges-Credentials/Developers-Build-an-app-that-integrates-with-the-Canvas-Badges/ta-p/528727">documentation</see>).</summary>
    public static class Badgr
    {
        /// <summary>Read and change your backpack (<c>rw:backpack</c>).</summary>
        [Description("Read and change your backpack")]
        public const string RwBackpack = "rw:backpack";

        /// <summary>Read and change issuers (<c>rw:issuer</c>).</summary>
        [Description("Read and change issuers")]
        public const string RwIssuer = "rw:issuer";

        /// <summary>Read and change your profile (<c>rw:profile</c>).</summary>
        [Description("Read and change your profile")]
        public const string RwProfile = "rw:profile";
    }
}

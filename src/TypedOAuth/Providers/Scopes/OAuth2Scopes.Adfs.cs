// Written from adfs.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Active Directory Federation Services.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Active Directory Federation Services (<see href="https://learn.microsoft.com/windows-server/identity/ad-fs/overview/ad-fs-openid-connect-oauth-flows-scenarios">documentation</see>).</summary>
    public static class Adfs
    {
        /// <summary>Sign in (returns an ID token) (<c>openid</c>).</summary>
        [Description("Sign in (returns an ID token)")]
        public const string OpenId = "openid";
    }
}

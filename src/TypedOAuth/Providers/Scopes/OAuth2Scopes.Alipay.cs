// Written from alipay.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Alipay.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Alipay (<see href="https://opendocs.alipay.com/">documentation</see>).</summary>
    public static class Alipay
    {
        /// <summary>Read your profile (<c>auth_user</c>).</summary>
        [Description("Read your profile")]
        public const string AuthUser = "auth_user";
    }
}

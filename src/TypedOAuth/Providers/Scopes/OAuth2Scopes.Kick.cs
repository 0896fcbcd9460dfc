// Written from kick.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Kick.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Kick (<see href="https://docs.kick.com/getting-started/generating-tokens-oauth2-flow">documentation</see>).</summary>
    public static class Kick
    {
        /// <summary>Read your profile (<c>user:read</c>).</summary>
        [Description("Read your profile")]
        public const string UserRead = "user:read";
    }
}

// Written from freshbooks.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of FreshBooks.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of FreshBooks (<see href="https://www.freshbooks.com/api/authentication">documentation</see>).</summary>
    public static class FreshBooks
    {
        /// <summary>Read your profile (<c>user:profile:read</c>).</summary>
        [Description("Read your profile")]
        public const string UserProfileRead = "user:profile:read";
    }
}

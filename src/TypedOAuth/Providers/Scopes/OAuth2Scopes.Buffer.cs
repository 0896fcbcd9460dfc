// Written from buffer.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of Buffer.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Buffer (<see href="https://developers.buffer.com/guides/authentication.html#oauth">documentation</see>).</summary>
    public static class Buffer
    {
        /// <summary>The scope (<c>offline_access</c>).</summary>
        public const string OfflineAccess = "offline_access";
    }
}

// Written from startgg.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of Start.gg.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Start.gg.</summary>
    public static class StartGg
    {
        /// <summary>The scope (<c>user.identity</c>).</summary>
        public const string UserIdentity = "user.identity";

        /// <summary>The scope (<c>user.email</c>).</summary>
        public const string UserEmail = "user.email";
    }
}

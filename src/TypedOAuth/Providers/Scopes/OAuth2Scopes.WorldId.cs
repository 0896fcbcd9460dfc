// Written from worldcoin.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of World ID.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of World ID (<see href="https://docs.worldcoin.org/reference/sign-in">documentation</see>).</summary>
    public static class WorldId
    {
        /// <summary>The scope (<c>openid</c>).</summary>
        public const string OpenId = "openid";
    }
}

// Written from feedly.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of Feedly.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Feedly.</summary>
    public static class Feedly
    {
        /// <summary>The scope (<c>https://cloud.feedly.com/subscriptions</c>).</summary>
        public const string Subscriptions = "https://cloud.feedly.com/subscriptions";
    }
}

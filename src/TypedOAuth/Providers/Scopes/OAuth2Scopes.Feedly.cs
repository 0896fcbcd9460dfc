// Written from feedly.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Feedly.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Feedly (<see href="https://developer.feedly.com/v3/auth/">documentation</see>).</summary>
    public static class Feedly
    {
        /// <summary>Read and change your feeds (<c>https://cloud.feedly.com/subscriptions</c>).</summary>
        [Description("Read and change your feeds")]
        public const string Subscriptions = "https://cloud.feedly.com/subscriptions";
    }
}

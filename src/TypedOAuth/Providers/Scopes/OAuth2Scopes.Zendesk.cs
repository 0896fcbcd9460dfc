// Written from zendesk.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Zendesk.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Zendesk (<see href="https://support.zendesk.com/hc/en-us/articles/4408845965210-Using-OAuth-authentication-with-your-application">documentation</see>).</summary>
    public static class Zendesk
    {
        /// <summary>Read data (<c>read</c>).</summary>
        [Description("Read data")]
        public const string Read = "read";

        /// <summary>Change data (<c>write</c>).</summary>
        [Description("Change data")]
        public const string Write = "write";
    }
}

// Written from miro.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Miro.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Miro (<see href="https://developers.miro.com/docs/getting-started-with-oauth">documentation</see>).</summary>
    public static class Miro
    {
        /// <summary>Read boards (<c>boards:read</c>).</summary>
        [Description("Read boards")]
        public const string BoardsRead = "boards:read";

        /// <summary>Change boards (<c>boards:write</c>).</summary>
        [Description("Change boards")]
        public const string BoardsWrite = "boards:write";

        /// <summary>Read your profile (<c>identity:read</c>).</summary>
        [Description("Read your profile")]
        public const string IdentityRead = "identity:read";
    }
}

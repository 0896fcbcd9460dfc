// Written from dribbble.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Dribbble.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Dribbble (<see href="https://developer.dribbble.com/v2/oauth/">documentation</see>).</summary>
    public static class Dribbble
    {
        /// <summary>Read your public data (<c>public</c>).</summary>
        [Description("Read your public data")]
        public const string Public = "public";

        /// <summary>Upload shots (<c>upload</c>).</summary>
        [Description("Upload shots")]
        public const string Upload = "upload";
    }
}

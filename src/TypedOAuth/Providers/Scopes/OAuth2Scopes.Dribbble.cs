// Written from dribbble.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of Dribbble.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Dribbble (<see href="http://developer.dribbble.com/v2/oauth/">documentation</see>).</summary>
    public static class Dribbble
    {
        /// <summary>The scope (<c>public</c>).</summary>
        public const string Public = "public";

        /// <summary>The scope (<c>upload</c>).</summary>
        public const string Upload = "upload";
    }
}

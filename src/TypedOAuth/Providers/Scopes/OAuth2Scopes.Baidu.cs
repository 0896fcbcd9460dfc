// Written from baidu.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of Baidu.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Baidu.</summary>
    public static class Baidu
    {
        /// <summary>The scope (<c>basic</c>).</summary>
        public const string Basic = "basic";
    }
}

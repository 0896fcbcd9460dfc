// Written from deviantart.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of DeviantArt.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of DeviantArt (<see href="https://www.deviantart.com/developers/http/v1/20200519">documentation</see>).</summary>
    public static class DeviantArt
    {
        /// <summary>The scope (<c>user</c>).</summary>
        public const string User = "user";

        /// <summary>The scope (<c>basic</c>).</summary>
        public const string Basic = "basic";
    }
}

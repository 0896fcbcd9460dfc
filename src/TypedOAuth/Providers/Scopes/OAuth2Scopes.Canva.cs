// Written from canva.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of Canva.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Canva.</summary>
    public static class Canva
    {
        /// <summary>The scope (<c>asset:read</c>).</summary>
        public const string AssetRead = "asset:read";

        /// <summary>The scope (<c>asset:write</c>).</summary>
        public const string AssetWrite = "asset:write";

        /// <summary>The scope (<c>design:content:read</c>).</summary>
        public const string DesignContentRead = "design:content:read";

        /// <summary>The scope (<c>design:content:write</c>).</summary>
        public const string DesignContentWrite = "design:content:write";

        /// <summary>The scope (<c>design:meta:read</c>).</summary>
        public const string DesignMetaRead = "design:meta:read";

        /// <summary>The scope (<c>folder:read</c>).</summary>
        public const string FolderRead = "folder:read";

        /// <summary>The scope (<c>folder:write</c>).</summary>
        public const string FolderWrite = "folder:write";
    }
}

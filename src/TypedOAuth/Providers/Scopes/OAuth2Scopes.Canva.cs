// Written from canva.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Canva.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Canva (<see href="https://www.canva.dev/docs/connect/authentication/">documentation</see>).</summary>
    public static class Canva
    {
        /// <summary>Read assets (<c>asset:read</c>).</summary>
        [Description("Read assets")]
        public const string AssetRead = "asset:read";

        /// <summary>Change assets (<c>asset:write</c>).</summary>
        [Description("Change assets")]
        public const string AssetWrite = "asset:write";

        /// <summary>Read contents of designs (<c>design:content:read</c>).</summary>
        [Description("Read contents of designs")]
        public const string DesignContentRead = "design:content:read";

        /// <summary>Change contents of designs (<c>design:content:write</c>).</summary>
        [Description("Change contents of designs")]
        public const string DesignContentWrite = "design:content:write";

        /// <summary>Read metadata of designs (<c>design:meta:read</c>).</summary>
        [Description("Read metadata of designs")]
        public const string DesignMetaRead = "design:meta:read";

        /// <summary>Read folders (<c>folder:read</c>).</summary>
        [Description("Read folders")]
        public const string FolderRead = "folder:read";

        /// <summary>Change folders (<c>folder:write</c>).</summary>
        [Description("Change folders")]
        public const string FolderWrite = "folder:write";
    }
}

// Written from mural.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of Mural.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Mural (<see href="https://developers.mural.co/public/docs/oauth">documentation</see>).</summary>
    public static class Mural
    {
        /// <summary>The scope (<c>identity:read</c>).</summary>
        public const string IdentityRead = "identity:read";

        /// <summary>The scope (<c>murals:read</c>).</summary>
        public const string MuralsRead = "murals:read";

        /// <summary>The scope (<c>murals:write</c>).</summary>
        public const string MuralsWrite = "murals:write";

        /// <summary>The scope (<c>rooms:read</c>).</summary>
        public const string RoomsRead = "rooms:read";

        /// <summary>The scope (<c>templates:read</c>).</summary>
        public const string TemplatesRead = "templates:read";

        /// <summary>The scope (<c>users:read</c>).</summary>
        public const string UsersRead = "users:read";

        /// <summary>The scope (<c>workspaces:read</c>).</summary>
        public const string WorkspacesRead = "workspaces:read";
    }
}

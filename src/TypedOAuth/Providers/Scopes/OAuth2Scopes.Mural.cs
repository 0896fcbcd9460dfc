// Written from mural.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Mural.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Mural (<see href="https://developers.mural.co/public/docs/oauth">documentation</see>).</summary>
    public static class Mural
    {
        /// <summary>Read your profile (<c>identity:read</c>).</summary>
        [Description("Read your profile")]
        public const string IdentityRead = "identity:read";

        /// <summary>Read murals (<c>murals:read</c>).</summary>
        [Description("Read murals")]
        public const string MuralsRead = "murals:read";

        /// <summary>Change murals (<c>murals:write</c>).</summary>
        [Description("Change murals")]
        public const string MuralsWrite = "murals:write";

        /// <summary>Read rooms (<c>rooms:read</c>).</summary>
        [Description("Read rooms")]
        public const string RoomsRead = "rooms:read";

        /// <summary>Read templates (<c>templates:read</c>).</summary>
        [Description("Read templates")]
        public const string TemplatesRead = "templates:read";

        /// <summary>Read users (<c>users:read</c>).</summary>
        [Description("Read users")]
        public const string UsersRead = "users:read";

        /// <summary>Read workspaces (<c>workspaces:read</c>).</summary>
        [Description("Read workspaces")]
        public const string WorkspacesRead = "workspaces:read";
    }
}

// Written from linear.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Linear.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Linear (<see href="https://linear.app/developers/oauth-2-0-authentication">documentation</see>).</summary>
    public static class Linear
    {
        /// <summary>Read workspace data (<c>read</c>).</summary>
        [Description("Read workspace data")]
        public const string Read = "read";

        /// <summary>Change workspace data (<c>write</c>).</summary>
        [Description("Change workspace data")]
        public const string Write = "write";

        /// <summary>Administer the workspace (<c>admin</c>).</summary>
        [Description("Administer the workspace")]
        public const string Admin = "admin";

        /// <summary>Create comments (<c>comments:create</c>).</summary>
        [Description("Create comments")]
        public const string CommentsCreate = "comments:create";

        /// <summary>Create issues (<c>issues:create</c>).</summary>
        [Description("Create issues")]
        public const string IssuesCreate = "issues:create";
    }
}

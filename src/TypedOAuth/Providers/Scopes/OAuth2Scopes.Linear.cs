// Written from linear.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Linear.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Linear (<see href="https://linear.app/developers/oauth-2-0-authentication">documentation</see>).</summary>
    public static class Linear
    {
        /// <summary>Workspace data (<c>read</c>).</summary>
        [Description("Workspace data")]
        public const string Read = "read";

        /// <summary>Workspace data, change (<c>write</c>).</summary>
        [Description("Workspace data, change")]
        public const string Write = "write";

        /// <summary>Administration (<c>admin</c>).</summary>
        [Description("Administration")]
        public const string Admin = "admin";

        /// <summary>Make comments (<c>comments:create</c>).</summary>
        [Description("Make comments")]
        public const string CommentsCreate = "comments:create";

        /// <summary>Make issues (<c>issues:create</c>).</summary>
        [Description("Make issues")]
        public const string IssuesCreate = "issues:create";
    }
}

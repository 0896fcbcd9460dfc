// Written from gitee.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Gitee.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Gitee (<see href="https://gitee.com/api/v5/oauth_doc#/">documentation</see>).</summary>
    public static class Gitee
    {
        /// <summary>Own profile (<c>user_info</c>).</summary>
        [Description("Own profile")]
        public const string UserInfo = "user_info";

        /// <summary>E-mail addresses (<c>emails</c>).</summary>
        [Description("E-mail addresses")]
        public const string Emails = "emails";

        /// <summary>Repositories (<c>projects</c>).</summary>
        [Description("Repositories")]
        public const string Projects = "projects";
    }
}

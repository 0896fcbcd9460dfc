// Written from gitee.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Gitee.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Gitee (<see href="https://gitee.com/api/v5/oauth_doc#/">documentation</see>).</summary>
    public static class Gitee
    {
        /// <summary>Read your profile (<c>user_info</c>).</summary>
        [Description("Read your profile")]
        public const string UserInfo = "user_info";

        /// <summary>Read your email addresses (<c>emails</c>).</summary>
        [Description("Read your email addresses")]
        public const string Emails = "emails";

        /// <summary>Read and change repositories (<c>projects</c>).</summary>
        [Description("Read and change repositories")]
        public const string Projects = "projects";
    }
}

// Written from gitea.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Gitea.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Gitea (<see href="https://docs.gitea.com/development/oauth2-provider">documentation</see>).</summary>
    public static class Gitea
    {
        /// <summary>Read your user data (<c>read:user</c>).</summary>
        [Description("Read your user data")]
        public const string ReadUser = "read:user";

        /// <summary>Read issues (<c>read:issue</c>).</summary>
        [Description("Read issues")]
        public const string ReadIssue = "read:issue";

        /// <summary>Read repositories (<c>read:repository</c>).</summary>
        [Description("Read repositories")]
        public const string ReadRepository = "read:repository";

        /// <summary>Read your email addresses (<c>user:email</c>).</summary>
        [Description("Read your email addresses")]
        public const string UserEmail = "user:email";

        /// <summary>Change issues (<c>write:issue</c>).</summary>
        [Description("Change issues")]
        public const string WriteIssue = "write:issue";

        /// <summary>Change notifications (<c>write:notification</c>).</summary>
        [Description("Change notifications")]
        public const string WriteNotification = "write:notification";

        /// <summary>Change repositories (<c>write:repository</c>).</summary>
        [Description("Change repositories")]
        public const string WriteRepository = "write:repository";
    }
}

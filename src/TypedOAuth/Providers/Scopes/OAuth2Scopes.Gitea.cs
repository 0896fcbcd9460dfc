// Written from gitea.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of Gitea.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Gitea.</summary>
    public static class Gitea
    {
        /// <summary>The scope (<c>read:user</c>).</summary>
        public const string ReadUser = "read:user";

        /// <summary>The scope (<c>read:issue</c>).</summary>
        public const string ReadIssue = "read:issue";

        /// <summary>The scope (<c>read:repository</c>).</summary>
        public const string ReadRepository = "read:repository";

        /// <summary>The scope (<c>user:email</c>).</summary>
        public const string UserEmail = "user:email";

        /// <summary>The scope (<c>write:issue</c>).</summary>
        public const string WriteIssue = "write:issue";

        /// <summary>The scope (<c>write:notification</c>).</summary>
        public const string WriteNotification = "write:notification";

        /// <summary>The scope (<c>write:repository</c>).</summary>
        public const string WriteRepository = "write:repository";
    }
}

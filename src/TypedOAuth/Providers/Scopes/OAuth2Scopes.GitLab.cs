// Written from gitlab.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of GitLab.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of GitLab (<see href="https://docs.gitlab.com/api/oauth2/">documentation</see>).</summary>
    public static class GitLab
    {
        /// <summary>Read your profile (<c>read_user</c>).</summary>
        [Description("Read your profile")]
        public const string ReadUser = "read_user";

        /// <summary>Full access to the API (<c>api</c>).</summary>
        [Description("Full access to the API")]
        public const string Api = "api";

        /// <summary>Read profile data through OpenID Connect (<c>profile</c>).</summary>
        [Description("Read profile data through OpenID Connect")]
        public const string Profile = "profile";

        /// <summary>Read your email address through OpenID Connect (<c>email</c>).</summary>
        [Description("Read your email address through OpenID Connect")]
        public const string Email = "email";

        /// <summary>Act as an administrator while admin mode is on (<c>admin_mode</c>).</summary>
        [Description("Act as an administrator while admin mode is on")]
        public const string AdminMode = "admin_mode";

        /// <summary>Create runners (<c>create_runner</c>).</summary>
        [Description("Create runners")]
        public const string CreateRunner = "create_runner";

        /// <summary>Reach Kubernetes clusters through agents (<c>k8s_proxy</c>).</summary>
        [Description("Reach Kubernetes clusters through agents")]
        public const string K8sProxy = "k8s_proxy";

        /// <summary>Sign in (returns an ID token) (<c>openid</c>).</summary>
        [Description("Sign in (returns an ID token)")]
        public const string OpenId = "openid";

        /// <summary>Read everything in the API (<c>read_api</c>).</summary>
        [Description("Read everything in the API")]
        public const string ReadApi = "read_api";

        /// <summary>Read repositories (<c>read_repository</c>).</summary>
        [Description("Read repositories")]
        public const string ReadRepository = "read_repository";

        /// <summary>Read Service Ping data (administrators) (<c>read_service_ping</c>).</summary>
        [Description("Read Service Ping data (administrators)")]
        public const string ReadServicePing = "read_service_ping";

        /// <summary>Act as any user (administrators) (<c>sudo</c>).</summary>
        [Description("Act as any user (administrators)")]
        public const string Sudo = "sudo";

        /// <summary>Read and push to repositories (<c>write_repository</c>).</summary>
        [Description("Read and push to repositories")]
        public const string WriteRepository = "write_repository";
    }
}

// Written from gitlab.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of GitLab.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of GitLab (<see href="https://docs.gitlab.com/ee/api/oauth2.html">documentation</see>).</summary>
    public static class GitLab
    {
        /// <summary>Own profile (<c>read_user</c>).</summary>
        [Description("Own profile")]
        public const string ReadUser = "read_user";

        /// <summary>The whole API (<c>api</c>).</summary>
        [Description("The whole API")]
        public const string Api = "api";

        /// <summary>Profile claims (<c>profile</c>).</summary>
        [Description("Profile claims")]
        public const string Profile = "profile";

        /// <summary>E-mail claim (<c>email</c>).</summary>
        [Description("E-mail claim")]
        public const string Email = "email";

        /// <summary>Administrator calls while admin mode is on (<c>admin_mode</c>).</summary>
        [Description("Administrator calls while admin mode is on")]
        public const string AdminMode = "admin_mode";

        /// <summary>Make runners (<c>create_runner</c>).</summary>
        [Description("Make runners")]
        public const string CreateRunner = "create_runner";

        /// <summary>Reach Kubernetes clusters through agents (<c>k8s_proxy</c>).</summary>
        [Description("Reach Kubernetes clusters through agents")]
        public const string K8sProxy = "k8s_proxy";

        /// <summary>Sign in; an ID token is issued (<c>openid</c>).</summary>
        [Description("Sign in; an ID token is issued")]
        public const string OpenId = "openid";

        /// <summary>The whole API, read only (<c>read_api</c>).</summary>
        [Description("The whole API, read only")]
        public const string ReadApi = "read_api";

        /// <summary>Repositories, read only (<c>read_repository</c>).</summary>
        [Description("Repositories, read only")]
        public const string ReadRepository = "read_repository";

        /// <summary>Service ping data (administrators) (<c>read_service_ping</c>).</summary>
        [Description("Service ping data (administrators)")]
        public const string ReadServicePing = "read_service_ping";

        /// <summary>Act as any user (administrators) (<c>sudo</c>).</summary>
        [Description("Act as any user (administrators)")]
        public const string Sudo = "sudo";

        /// <summary>Repositories, read and push (<c>write_repository</c>).</summary>
        [Description("Repositories, read and push")]
        public const string WriteRepository = "write_repository";
    }
}

// Written from github.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of GitHub.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of GitHub (<see href="https://developer.github.com/v3/oauth/">documentation</see>).</summary>
    public static class GitHub
    {
        /// <summary>E-mail addresses, private ones included (<c>user:email</c>).</summary>
        [Description("E-mail addresses, private ones included")]
        public const string UserEmail = "user:email";

        /// <summary>Profile, read and change (<c>user</c>).</summary>
        [Description("Profile, read and change")]
        public const string User = "user";

        /// <summary>Profile, read only (<c>read:user</c>).</summary>
        [Description("Profile, read only")]
        public const string ReadUser = "read:user";

        /// <summary>Public and private repositories in full (<c>repo</c>).</summary>
        [Description("Public and private repositories in full")]
        public const string Repo = "repo";

        /// <summary>Gists (<c>gist</c>).</summary>
        [Description("Gists")]
        public const string Gist = "gist";

        /// <summary>Organisations and teams in full (<c>admin:org</c>).</summary>
        [Description("Organisations and teams in full")]
        public const string AdminOrg = "admin:org";

        /// <summary>Repository webhooks in full (<c>admin:repo_hook</c>).</summary>
        [Description("Repository webhooks in full")]
        public const string AdminRepoHook = "admin:repo_hook";

        /// <summary>Organisation membership, read only (<c>read:org</c>).</summary>
        [Description("Organisation membership, read only")]
        public const string ReadOrg = "read:org";

        /// <summary>Organisation webhooks (<c>admin:org_hook</c>).</summary>
        [Description("Organisation webhooks")]
        public const string AdminOrgHook = "admin:org_hook";

        /// <summary>Notifications and watching (<c>notifications</c>).</summary>
        [Description("Notifications and watching")]
        public const string Notifications = "notifications";

        /// <summary>Commit statuses (<c>repo:status</c>).</summary>
        [Description("Commit statuses")]
        public const string RepoStatus = "repo:status";

        /// <summary>Repository webhooks, read and change (<c>write:repo_hook</c>).</summary>
        [Description("Repository webhooks, read and change")]
        public const string WriteRepoHook = "write:repo_hook";

        /// <summary>GPG keys in full (<c>admin:gpg_key</c>).</summary>
        [Description("GPG keys in full")]
        public const string AdminGpgKey = "admin:gpg_key";

        /// <summary>SSH keys in full (<c>admin:public_key</c>).</summary>
        [Description("SSH keys in full")]
        public const string AdminPublicKey = "admin:public_key";

        /// <summary>Delete packages (<c>delete:packages</c>).</summary>
        [Description("Delete packages")]
        public const string DeletePackages = "delete:packages";

        /// <summary>Delete repositories (<c>delete_repo</c>).</summary>
        [Description("Delete repositories")]
        public const string DeleteRepo = "delete_repo";

        /// <summary>Projects, read and change (<c>project</c>).</summary>
        [Description("Projects, read and change")]
        public const string Project = "project";

        /// <summary>Public repositories (<c>public_repo</c>).</summary>
        [Description("Public repositories")]
        public const string PublicRepo = "public_repo";

        /// <summary>List GPG keys (<c>read:gpg_key</c>).</summary>
        [Description("List GPG keys")]
        public const string ReadGpgKey = "read:gpg_key";

        /// <summary>Download packages (<c>read:packages</c>).</summary>
        [Description("Download packages")]
        public const string ReadPackages = "read:packages";

        /// <summary>List SSH keys (<c>read:public_key</c>).</summary>
        [Description("List SSH keys")]
        public const string ReadPublicKey = "read:public_key";

        /// <summary>Repository webhooks, read only (<c>read:repo_hook</c>).</summary>
        [Description("Repository webhooks, read only")]
        public const string ReadRepoHook = "read:repo_hook";

        /// <summary>Deployment statuses (<c>repo_deployment</c>).</summary>
        [Description("Deployment statuses")]
        public const string RepoDeployment = "repo_deployment";

        /// <summary>Follow and unfollow users (<c>user:follow</c>).</summary>
        [Description("Follow and unfollow users")]
        public const string UserFollow = "user:follow";

        /// <summary>Actions workflow files (<c>workflow</c>).</summary>
        [Description("Actions workflow files")]
        public const string Workflow = "workflow";

        /// <summary>Add and list GPG keys (<c>write:gpg_key</c>).</summary>
        [Description("Add and list GPG keys")]
        public const string WriteGpgKey = "write:gpg_key";

        /// <summary>Organisation membership, read and change (<c>write:org</c>).</summary>
        [Description("Organisation membership, read and change")]
        public const string WriteOrg = "write:org";

        /// <summary>Publish packages (<c>write:packages</c>).</summary>
        [Description("Publish packages")]
        public const string WritePackages = "write:packages";

        /// <summary>Add and list SSH keys (<c>write:public_key</c>).</summary>
        [Description("Add and list SSH keys")]
        public const string WritePublicKey = "write:public_key";

        /// <summary>Codespaces (<c>codespace</c>).</summary>
        [Description("Codespaces")]
        public const string Codespace = "codespace";

        /// <summary>Projects, read only (<c>read:project</c>).</summary>
        [Description("Projects, read only")]
        public const string ReadProject = "read:project";

        /// <summary>Repository invitations (<c>repo:invite</c>).</summary>
        [Description("Repository invitations")]
        public const string RepoInvite = "repo:invite";

        /// <summary>Code scanning alerts (<c>security_events</c>).</summary>
        [Description("Code scanning alerts")]
        public const string SecurityEvents = "security_events";

        /// <summary>Team discussions (<c>write:discussion</c>).</summary>
        [Description("Team discussions")]
        public const string WriteDiscussion = "write:discussion";

        /// <summary>Team discussions: read (<c>read:discussion</c>).</summary>
        [Description("Team discussions: read")]
        public const string ReadDiscussion = "read:discussion";
    }
}

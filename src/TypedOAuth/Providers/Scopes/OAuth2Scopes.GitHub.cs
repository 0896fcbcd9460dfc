// Written from github.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of GitHub.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of GitHub (<see href="https://docs.github.com/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps">documentation</see>).</summary>
    public static class GitHub
    {
        /// <summary>Read all your email addresses, including private ones (<c>user:email</c>).</summary>
        [Description("Read all your email addresses, including private ones")]
        public const string UserEmail = "user:email";

        /// <summary>Read and change your profile (<c>user</c>).</summary>
        [Description("Read and change your profile")]
        public const string User = "user";

        /// <summary>Read your profile (<c>read:user</c>).</summary>
        [Description("Read your profile")]
        public const string ReadUser = "read:user";

        /// <summary>Full control of public and private repositories (<c>repo</c>).</summary>
        [Description("Full control of public and private repositories")]
        public const string Repo = "repo";

        /// <summary>Create and change gists (<c>gist</c>).</summary>
        [Description("Create and change gists")]
        public const string Gist = "gist";

        /// <summary>Full control of organizations and teams (<c>admin:org</c>).</summary>
        [Description("Full control of organizations and teams")]
        public const string AdminOrg = "admin:org";

        /// <summary>Full control of repository webhooks (<c>admin:repo_hook</c>).</summary>
        [Description("Full control of repository webhooks")]
        public const string AdminRepoHook = "admin:repo_hook";

        /// <summary>Read organization membership (<c>read:org</c>).</summary>
        [Description("Read organization membership")]
        public const string ReadOrg = "read:org";

        /// <summary>Full control of organization webhooks (<c>admin:org_hook</c>).</summary>
        [Description("Full control of organization webhooks")]
        public const string AdminOrgHook = "admin:org_hook";

        /// <summary>Read notifications and change watching (<c>notifications</c>).</summary>
        [Description("Read notifications and change watching")]
        public const string Notifications = "notifications";

        /// <summary>Read and change commit statuses (<c>repo:status</c>).</summary>
        [Description("Read and change commit statuses")]
        public const string RepoStatus = "repo:status";

        /// <summary>Read and change repository webhooks (<c>write:repo_hook</c>).</summary>
        [Description("Read and change repository webhooks")]
        public const string WriteRepoHook = "write:repo_hook";

        /// <summary>Full control of GPG keys (<c>admin:gpg_key</c>).</summary>
        [Description("Full control of GPG keys")]
        public const string AdminGpgKey = "admin:gpg_key";

        /// <summary>Full control of SSH keys (<c>admin:public_key</c>).</summary>
        [Description("Full control of SSH keys")]
        public const string AdminPublicKey = "admin:public_key";

        /// <summary>Delete packages (<c>delete:packages</c>).</summary>
        [Description("Delete packages")]
        public const string DeletePackages = "delete:packages";

        /// <summary>Delete repositories (<c>delete_repo</c>).</summary>
        [Description("Delete repositories")]
        public const string DeleteRepo = "delete_repo";

        /// <summary>Read and change projects (<c>project</c>).</summary>
        [Description("Read and change projects")]
        public const string Project = "project";

        /// <summary>Read and change public repositories (<c>public_repo</c>).</summary>
        [Description("Read and change public repositories")]
        public const string PublicRepo = "public_repo";

        /// <summary>Read GPG keys (<c>read:gpg_key</c>).</summary>
        [Description("Read GPG keys")]
        public const string ReadGpgKey = "read:gpg_key";

        /// <summary>Download packages (<c>read:packages</c>).</summary>
        [Description("Download packages")]
        public const string ReadPackages = "read:packages";

        /// <summary>Read SSH keys (<c>read:public_key</c>).</summary>
        [Description("Read SSH keys")]
        public const string ReadPublicKey = "read:public_key";

        /// <summary>Read repository webhooks (<c>read:repo_hook</c>).</summary>
        [Description("Read repository webhooks")]
        public const string ReadRepoHook = "read:repo_hook";

        /// <summary>Read and change deployment statuses (<c>repo_deployment</c>).</summary>
        [Description("Read and change deployment statuses")]
        public const string RepoDeployment = "repo_deployment";

        /// <summary>Follow and unfollow users (<c>user:follow</c>).</summary>
        [Description("Follow and unfollow users")]
        public const string UserFollow = "user:follow";

        /// <summary>Change workflow files of Actions (<c>workflow</c>).</summary>
        [Description("Change workflow files of Actions")]
        public const string Workflow = "workflow";

        /// <summary>Add and read GPG keys (<c>write:gpg_key</c>).</summary>
        [Description("Add and read GPG keys")]
        public const string WriteGpgKey = "write:gpg_key";

        /// <summary>Read and change organization membership (<c>write:org</c>).</summary>
        [Description("Read and change organization membership")]
        public const string WriteOrg = "write:org";

        /// <summary>Publish packages (<c>write:packages</c>).</summary>
        [Description("Publish packages")]
        public const string WritePackages = "write:packages";

        /// <summary>Add and read SSH keys (<c>write:public_key</c>).</summary>
        [Description("Add and read SSH keys")]
        public const string WritePublicKey = "write:public_key";

        /// <summary>Create and manage codespaces (<c>codespace</c>).</summary>
        [Description("Create and manage codespaces")]
        public const string Codespace = "codespace";

        /// <summary>Read projects (<c>read:project</c>).</summary>
        [Description("Read projects")]
        public const string ReadProject = "read:project";

        /// <summary>Accept and decline repository invitations (<c>repo:invite</c>).</summary>
        [Description("Accept and decline repository invitations")]
        public const string RepoInvite = "repo:invite";

        /// <summary>Read and change code scanning alerts (<c>security_events</c>).</summary>
        [Description("Read and change code scanning alerts")]
        public const string SecurityEvents = "security_events";

        /// <summary>Read and change team discussions (<c>write:discussion</c>).</summary>
        [Description("Read and change team discussions")]
        public const string WriteDiscussion = "write:discussion";

        /// <summary>Read team discussions (<c>read:discussion</c>).</summary>
        [Description("Read team discussions")]
        public const string ReadDiscussion = "read:discussion";
    }
}

// Written from bitbucket.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Bitbucket.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Bitbucket (<see href="https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/">documentation</see>).</summary>
    public static class Bitbucket
    {
        /// <summary>Read your account (<c>account</c>).</summary>
        [Description("Read your account")]
        public const string Account = "account";

        /// <summary>Read your email addresses (<c>email</c>).</summary>
        [Description("Read your email addresses")]
        public const string Email = "email";

        /// <summary>Read pipelines (<c>pipeline</c>).</summary>
        [Description("Read pipelines")]
        public const string Pipeline = "pipeline";

        /// <summary>Run and stop pipelines (<c>pipeline:write</c>).</summary>
        [Description("Run and stop pipelines")]
        public const string PipelineWrite = "pipeline:write";

        /// <summary>Read pull requests (<c>pullrequest</c>).</summary>
        [Description("Read pull requests")]
        public const string PullRequest = "pullrequest";

        /// <summary>Read and change pull requests (<c>pullrequest:write</c>).</summary>
        [Description("Read and change pull requests")]
        public const string PullRequestWrite = "pullrequest:write";

        /// <summary>Read repositories (<c>repository</c>).</summary>
        [Description("Read repositories")]
        public const string Repository = "repository";

        /// <summary>Read and change repositories (<c>repository:write</c>).</summary>
        [Description("Read and change repositories")]
        public const string RepositoryWrite = "repository:write";
    }
}

// Written from bitbucket.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Bitbucket.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Bitbucket (<see href="https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/">documentation</see>).</summary>
    public static class Bitbucket
    {
        /// <summary>Own account (<c>account</c>).</summary>
        [Description("Own account")]
        public const string Account = "account";

        /// <summary>E-mail addresses (<c>email</c>).</summary>
        [Description("E-mail addresses")]
        public const string Email = "email";

        /// <summary>Pipelines, read only (<c>pipeline</c>).</summary>
        [Description("Pipelines, read only")]
        public const string Pipeline = "pipeline";

        /// <summary>Run and stop pipelines (<c>pipeline:write</c>).</summary>
        [Description("Run and stop pipelines")]
        public const string PipelineWrite = "pipeline:write";

        /// <summary>Pull requests, read only (<c>pullrequest</c>).</summary>
        [Description("Pull requests, read only")]
        public const string Pullrequest = "pullrequest";

        /// <summary>Pull requests, read and change (<c>pullrequest:write</c>).</summary>
        [Description("Pull requests, read and change")]
        public const string PullrequestWrite = "pullrequest:write";

        /// <summary>Repositories, read only (<c>repository</c>).</summary>
        [Description("Repositories, read only")]
        public const string Repository = "repository";

        /// <summary>Repositories, read and change (<c>repository:write</c>).</summary>
        [Description("Repositories, read and change")]
        public const string RepositoryWrite = "repository:write";
    }
}

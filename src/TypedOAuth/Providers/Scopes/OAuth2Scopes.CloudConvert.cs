// Written from cloudconvert.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of CloudConvert.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of CloudConvert (<see href="https://cloudconvert.com/api/v2">documentation</see>).</summary>
    public static class CloudConvert
    {
        /// <summary>Read tasks and jobs (<c>task.read</c>).</summary>
        [Description("Read tasks and jobs")]
        public const string TaskRead = "task.read";

        /// <summary>Create tasks and jobs (<c>task.write</c>).</summary>
        [Description("Create tasks and jobs")]
        public const string TaskWrite = "task.write";

        /// <summary>Read your user data (<c>user.read</c>).</summary>
        [Description("Read your user data")]
        public const string UserRead = "user.read";
    }
}

// Written from cloudconvert.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of CloudConvert.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of CloudConvert.</summary>
    public static class CloudConvert
    {
        /// <summary>The scope (<c>task.read</c>).</summary>
        public const string TaskRead = "task.read";

        /// <summary>The scope (<c>task.write</c>).</summary>
        public const string TaskWrite = "task.write";

        /// <summary>The scope (<c>user.read</c>).</summary>
        public const string UserRead = "user.read";
    }
}

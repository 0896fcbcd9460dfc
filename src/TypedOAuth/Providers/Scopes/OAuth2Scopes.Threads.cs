// Written from threads.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of Threads.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Threads.</summary>
    public static class Threads
    {
        /// <summary>The scope (<c>threads_basic</c>).</summary>
        public const string ThreadsBasic = "threads_basic";
    }
}

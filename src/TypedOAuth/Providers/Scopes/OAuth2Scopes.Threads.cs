// Written from threads.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Threads.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Threads (<see href="https://developers.facebook.com/docs/threads/get-started/get-access-tokens-and-permissions">documentation</see>).</summary>
    public static class Threads
    {
        /// <summary>Read your profile and posts (<c>threads_basic</c>).</summary>
        [Description("Read your profile and posts")]
        public const string ThreadsBasic = "threads_basic";
    }
}

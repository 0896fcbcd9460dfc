// Written from ticktick.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of TickTick.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of TickTick.</summary>
    public static class TickTick
    {
        /// <summary>The scope (<c>tasks:read</c>).</summary>
        public const string TasksRead = "tasks:read";

        /// <summary>The scope (<c>tasks:write</c>).</summary>
        public const string TasksWrite = "tasks:write";
    }
}

// Written from ticktick.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of TickTick.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of TickTick (<see href="https://developer.ticktick.com/docs">documentation</see>).</summary>
    public static class TickTick
    {
        /// <summary>Read tasks (<c>tasks:read</c>).</summary>
        [Description("Read tasks")]
        public const string TasksRead = "tasks:read";

        /// <summary>Change tasks (<c>tasks:write</c>).</summary>
        [Description("Change tasks")]
        public const string TasksWrite = "tasks:write";
    }
}

// Written from todoist.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Todoist.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Todoist (<see href="https://developer.todoist.com/api/v1/#tag/Authorization">documentation</see>).</summary>
    public static class Todoist
    {
        /// <summary>Read tasks, projects and labels (<c>data:read</c>).</summary>
        [Description("Read tasks, projects and labels")]
        public const string DataRead = "data:read";

        /// <summary>Read and change tasks, projects and labels (<c>data:read_write</c>).</summary>
        [Description("Read and change tasks, projects and labels")]
        public const string DataReadWrite = "data:read_write";

        /// <summary>Delete tasks, projects and labels (<c>data:delete</c>).</summary>
        [Description("Delete tasks, projects and labels")]
        public const string DataDelete = "data:delete";

        /// <summary>Add tasks (<c>task:add</c>).</summary>
        [Description("Add tasks")]
        public const string TaskAdd = "task:add";

        /// <summary>Delete projects (<c>project:delete</c>).</summary>
        [Description("Delete projects")]
        public const string ProjectDelete = "project:delete";
    }
}

// Written from todoist.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Todoist.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Todoist (<see href="https://developer.todoist.com/guides/#authorization">documentation</see>).</summary>
    public static class Todoist
    {
        /// <summary>Tasks, projects and labels (<c>data:read</c>).</summary>
        [Description("Tasks, projects and labels")]
        public const string DataRead = "data:read";

        /// <summary>Tasks, projects and labels, read and change (<c>data:read_write</c>).</summary>
        [Description("Tasks, projects and labels, read and change")]
        public const string DataReadWrite = "data:read_write";

        /// <summary>Delete data (<c>data:delete</c>).</summary>
        [Description("Delete data")]
        public const string DataDelete = "data:delete";

        /// <summary>Add tasks only (<c>task:add</c>).</summary>
        [Description("Add tasks only")]
        public const string TaskAdd = "task:add";

        /// <summary>Delete projects (<c>project:delete</c>).</summary>
        [Description("Delete projects")]
        public const string ProjectDelete = "project:delete";
    }
}

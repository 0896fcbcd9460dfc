// Written from vimeo.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Vimeo.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Vimeo (<see href="https://developer.vimeo.com/api/authentication">documentation</see>).</summary>
    public static class Vimeo
    {
        /// <summary>Read public videos (<c>public</c>).</summary>
        [Description("Read public videos")]
        public const string Public = "public";

        /// <summary>Read private videos (<c>private</c>).</summary>
        [Description("Read private videos")]
        public const string Private = "private";

        /// <summary>Delete videos, groups and albums (<c>delete</c>).</summary>
        [Description("Delete videos, groups and albums")]
        public const string Delete = "delete";

        /// <summary>Change videos, groups and albums (<c>edit</c>).</summary>
        [Description("Change videos, groups and albums")]
        public const string Edit = "edit";

        /// <summary>Like, follow and comment (<c>interact</c>).</summary>
        [Description("Like, follow and comment")]
        public const string Interact = "interact";

        /// <summary>Upload videos (<c>upload</c>).</summary>
        [Description("Upload videos")]
        public const string Upload = "upload";

        /// <summary>Create groups and albums (<c>create</c>).</summary>
        [Description("Create groups and albums")]
        public const string Create = "create";

        /// <summary>Read purchases of Vimeo On Demand (<c>purchased</c>).</summary>
        [Description("Read purchases of Vimeo On Demand")]
        public const string Purchased = "purchased";
    }
}

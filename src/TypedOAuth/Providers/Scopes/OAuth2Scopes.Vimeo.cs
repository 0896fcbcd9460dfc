// Written from vimeo.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Vimeo.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Vimeo (<see href="https://developer.vimeo.com/api/authentication">documentation</see>).</summary>
    public static class Vimeo
    {
        /// <summary>Public videos: read (<c>public</c>).</summary>
        [Description("Public videos: read")]
        public const string Public = "public";

        /// <summary>Private videos: read (<c>private</c>).</summary>
        [Description("Private videos: read")]
        public const string Private = "private";

        /// <summary>Videos, groups, albums, etc: delete (<c>delete</c>).</summary>
        [Description("Videos, groups, albums, etc: delete")]
        public const string Delete = "delete";

        /// <summary>Videos, groups, albums, etc: change (<c>edit</c>).</summary>
        [Description("Videos, groups, albums, etc: change")]
        public const string Edit = "edit";

        /// <summary>Interact with video: use (<c>interact</c>).</summary>
        [Description("Interact with video: use")]
        public const string Interact = "interact";

        /// <summary>Video: change (<c>upload</c>).</summary>
        [Description("Video: change")]
        public const string Upload = "upload";

        /// <summary>New videos, groups, albums, etc: change (<c>create</c>).</summary>
        [Description("New videos, groups, albums, etc: change")]
        public const string Create = "create";

        /// <summary>Vimeo On Demand purchase history: read (<c>purchased</c>).</summary>
        [Description("Vimeo On Demand purchase history: read")]
        public const string Purchased = "purchased";
    }
}

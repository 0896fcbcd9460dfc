// Written from tiktok.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of TikTok.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of TikTok (<see href="https://business-api.tiktok.com/portal/docs">documentation</see>).</summary>
    public static class TikTok
    {
        /// <summary>Id, name and picture (<c>user.info.basic</c>).</summary>
        [Description("Id, name and picture")]
        public const string UserInfoBasic = "user.info.basic";

        /// <summary>Profile link, bio and verification (<c>user.info.profile</c>).</summary>
        [Description("Profile link, bio and verification")]
        public const string UserInfoProfile = "user.info.profile";

        /// <summary>Public videos (<c>video.list</c>).</summary>
        [Description("Public videos")]
        public const string VideoList = "video.list";

        /// <summary>Counts of followers, likes and videos (<c>user.info.stats</c>).</summary>
        [Description("Counts of followers, likes and videos")]
        public const string UserInfoStats = "user.info.stats";

        /// <summary>Upload drafts (<c>video.upload</c>).</summary>
        [Description("Upload drafts")]
        public const string VideoUpload = "video.upload";

        /// <summary>Publish videos (<c>video.publish</c>).</summary>
        [Description("Publish videos")]
        public const string VideoPublish = "video.publish";
    }
}

// Written from tiktok.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of TikTok.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of TikTok (<see href="https://developers.tiktok.com/doc/login-kit-web/">documentation</see>).</summary>
    public static class TikTok
    {
        /// <summary>ID, name and picture (<c>user.info.basic</c>).</summary>
        [Description("ID, name and picture")]
        public const string UserInfoBasic = "user.info.basic";

        /// <summary>Profile link, biography and verification (<c>user.info.profile</c>).</summary>
        [Description("Profile link, biography and verification")]
        public const string UserInfoProfile = "user.info.profile";

        /// <summary>Read your public videos (<c>video.list</c>).</summary>
        [Description("Read your public videos")]
        public const string VideoList = "video.list";

        /// <summary>Numbers of followers, likes and videos (<c>user.info.stats</c>).</summary>
        [Description("Numbers of followers, likes and videos")]
        public const string UserInfoStats = "user.info.stats";

        /// <summary>Upload drafts of videos (<c>video.upload</c>).</summary>
        [Description("Upload drafts of videos")]
        public const string VideoUpload = "video.upload";

        /// <summary>Publish videos (<c>video.publish</c>).</summary>
        [Description("Publish videos")]
        public const string VideoPublish = "video.publish";
    }
}

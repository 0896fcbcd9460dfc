// Written from snapchat.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Snapchat.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Snapchat (<see href="https://developers.snap.com/">documentation</see>).</summary>
    public static class Snapchat
    {
        /// <summary>ID of the user for this app (<c>https://auth.snapchat.com/oauth2/api/user.external_id</c>).</summary>
        [Description("ID of the user for this app")]
        public const string UserExternalId = "https://auth.snapchat.com/oauth2/api/user.external_id";

        /// <summary>Display name (<c>https://auth.snapchat.com/oauth2/api/user.display_name</c>).</summary>
        [Description("Display name")]
        public const string UserDisplayName = "https://auth.snapchat.com/oauth2/api/user.display_name";

        /// <summary>Bitmoji picture (<c>https://auth.snapchat.com/oauth2/api/user.bitmoji.avatar</c>).</summary>
        [Description("Bitmoji picture")]
        public const string UserBitmojiAvatar = "https://auth.snapchat.com/oauth2/api/user.bitmoji.avatar";

        /// <summary>Manage ads and reports (<c>snapchat-marketing-api</c>).</summary>
        [Description("Manage ads and reports")]
        public const string SnapchatMarketingApi = "snapchat-marketing-api";
    }
}

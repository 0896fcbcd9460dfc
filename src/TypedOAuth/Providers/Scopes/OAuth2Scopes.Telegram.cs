// Written from telegram.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Telegram.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Telegram (<see href="https://core.telegram.org/bots/telegram-login">documentation</see>).</summary>
    public static class Telegram
    {
        /// <summary>Sign in (returns an ID token) (<c>openid</c>).</summary>
        [Description("Sign in (returns an ID token)")]
        public const string OpenId = "openid";

        /// <summary>Name and picture (<c>profile</c>).</summary>
        [Description("Name and picture")]
        public const string Profile = "profile";

        /// <summary>Phone number (<c>phone</c>).</summary>
        [Description("Phone number")]
        public const string Phone = "phone";
    }
}

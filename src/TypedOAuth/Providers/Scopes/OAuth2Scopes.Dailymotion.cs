// Written from dailymotion.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Dailymotion.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Dailymotion (<see href="https://developers.dailymotion.com/guides/platform-api-authentication/">documentation</see>).</summary>
    public static class Dailymotion
    {
        /// <summary>Read your email address (<c>email</c>).</summary>
        [Description("Read your email address")]
        public const string Email = "email";

        /// <summary>Read your profile (<c>userinfo</c>).</summary>
        [Description("Read your profile")]
        public const string UserInfo = "userinfo";
    }
}

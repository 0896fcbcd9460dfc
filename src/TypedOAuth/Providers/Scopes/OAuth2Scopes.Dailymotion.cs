// Written from dailymotion.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of Dailymotion.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Dailymotion (<see href="https://developers.dailymotion.com/guides/platform-api-authentication/">documentation</see>).</summary>
    public static class Dailymotion
    {
        /// <summary>The scope (<c>email</c>).</summary>
        public const string Email = "email";

        /// <summary>The scope (<c>userinfo</c>).</summary>
        public const string Userinfo = "userinfo";
    }
}

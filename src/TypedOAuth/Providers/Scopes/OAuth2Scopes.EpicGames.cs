// Written from epic-games.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Epic Games.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Epic Games (<see href="https://dev.epicgames.com/docs/web-api-ref/authentication">documentation</see>).</summary>
    public static class EpicGames
    {
        /// <summary>Read your basic profile (<c>basic_profile</c>).</summary>
        [Description("Read your basic profile")]
        public const string BasicProfile = "basic_profile";

        /// <summary>Read your friends (<c>friends_list</c>).</summary>
        [Description("Read your friends")]
        public const string FriendsList = "friends_list";
    }
}

// Written from epic-games.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of Epic Games.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Epic Games (<see href="https://dev.epicgames.com/docs/web-api-ref/authentication">documentation</see>).</summary>
    public static class EpicGames
    {
        /// <summary>The scope (<c>basic_profile</c>).</summary>
        public const string BasicProfile = "basic_profile";

        /// <summary>The scope (<c>friends_list</c>).</summary>
        public const string FriendsList = "friends_list";
    }
}

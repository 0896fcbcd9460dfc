// Written from battlenet.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Battle.net.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Battle.net (<see href="https://community.developer.battle.net/documentation/guides/using-oauth">documentation</see>).</summary>
    public static class BattleNet
    {
        /// <summary>Sign in (returns an ID token) (<c>openid</c>).</summary>
        [Description("Sign in (returns an ID token)")]
        public const string OpenId = "openid";

        /// <summary>World of Warcraft profile (<c>wow.profile</c>).</summary>
        [Description("World of Warcraft profile")]
        public const string WowProfile = "wow.profile";

        /// <summary>StarCraft II profile (<c>sc2.profile</c>).</summary>
        [Description("StarCraft II profile")]
        public const string Sc2Profile = "sc2.profile";

        /// <summary>Diablo III profile (<c>d3.profile</c>).</summary>
        [Description("Diablo III profile")]
        public const string D3Profile = "d3.profile";
    }
}

// Written from meetup.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Meetup.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Meetup (<see href="https://www.meetup.com/api/authentication/#p01-using-oauth2-section">documentation</see>).</summary>
    public static class Meetup
    {
        /// <summary>Meetup group info, Everywhere API, creating and editing Events: read and change (<c>basic</c>).</summary>
        [Description("Meetup group info, Everywhere API, creating and editing Events: read and change")]
        public const string Basic = "basic";

        /// <summary>Replaces one hour expiry time from oauth2 tokens: use (<c>ageless</c>).</summary>
        [Description("Replaces one hour expiry time from oauth2 tokens: use")]
        public const string Ageless = "ageless";

        /// <summary>Member to Member messaging: use (<c>messaging</c>).</summary>
        [Description("Member to Member messaging: use")]
        public const string Messaging = "messaging";
    }
}

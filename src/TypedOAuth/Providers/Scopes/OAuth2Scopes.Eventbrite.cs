// Written from eventbrite.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Eventbrite.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Eventbrite (<see href="https://www.eventbrite.com/platform/api#/introduction/authentication">documentation</see>).</summary>
    public static class Eventbrite
    {
        /// <summary>Read your profile (<c>user.profile</c>).</summary>
        [Description("Read your profile")]
        public const string UserProfile = "user.profile";
    }
}

// Written from meetup.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Meetup.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Meetup (<see href="https://www.meetup.com/graphql/authentication/">documentation</see>).</summary>
    public static class Meetup
    {
        /// <summary>Read and change groups and events (<c>basic</c>).</summary>
        [Description("Read and change groups and events")]
        public const string Basic = "basic";

        /// <summary>Tokens that do not expire after one hour (<c>ageless</c>).</summary>
        [Description("Tokens that do not expire after one hour")]
        public const string Ageless = "ageless";

        /// <summary>Send messages to members (<c>messaging</c>).</summary>
        [Description("Send messages to members")]
        public const string Messaging = "messaging";
    }
}

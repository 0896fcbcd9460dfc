// Written from musicbrainz.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of MusicBrainz.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of MusicBrainz (<see href="https://musicbrainz.org/doc/Development/OAuth2">documentation</see>).</summary>
    public static class MusicBrainz
    {
        /// <summary>Basic profile (<c>profile</c>).</summary>
        [Description("Basic profile")]
        public const string Profile = "profile";

        /// <summary>Email address (<c>email</c>).</summary>
        [Description("Email address")]
        public const string Email = "email";
    }
}

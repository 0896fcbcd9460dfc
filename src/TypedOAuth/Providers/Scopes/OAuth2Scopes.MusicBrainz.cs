// Written from musicbrainz.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of MusicBrainz.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of MusicBrainz (<see href="https://musicbrainz.org/doc/Development/OAuth2">documentation</see>).</summary>
    public static class MusicBrainz
    {
        /// <summary>The scope (<c>profile</c>).</summary>
        public const string Profile = "profile";

        /// <summary>The scope (<c>email</c>).</summary>
        public const string Email = "email";
    }
}

// Written from spotify.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Spotify.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Spotify (<see href="https://developer.spotify.com/documentation/general/guides/authorization-guide/">documentation</see>).</summary>
    public static class Spotify
    {
        /// <summary>E-mail address (<c>user-read-email</c>).</summary>
        [Description("E-mail address")]
        public const string UserReadEmail = "user-read-email";

        /// <summary>Subscription and country (<c>user-read-private</c>).</summary>
        [Description("Subscription and country")]
        public const string UserReadPrivate = "user-read-private";

        /// <summary>Change private playlists (<c>playlist-modify-private</c>).</summary>
        [Description("Change private playlists")]
        public const string PlaylistModifyPrivate = "playlist-modify-private";

        /// <summary>Change public playlists (<c>playlist-modify-public</c>).</summary>
        [Description("Change public playlists")]
        public const string PlaylistModifyPublic = "playlist-modify-public";

        /// <summary>Private playlists (<c>playlist-read-private</c>).</summary>
        [Description("Private playlists")]
        public const string PlaylistReadPrivate = "playlist-read-private";

        /// <summary>Saved items (<c>user-library-read</c>).</summary>
        [Description("Saved items")]
        public const string UserLibraryRead = "user-library-read";

        /// <summary>Collaborative playlists (<c>playlist-read-collaborative</c>).</summary>
        [Description("Collaborative playlists")]
        public const string PlaylistReadCollaborative = "playlist-read-collaborative";

        /// <summary>Followed artists and users (<c>user-follow-read</c>).</summary>
        [Description("Followed artists and users")]
        public const string UserFollowRead = "user-follow-read";

        /// <summary>Change saved items (<c>user-library-modify</c>).</summary>
        [Description("Change saved items")]
        public const string UserLibraryModify = "user-library-modify";

        /// <summary>Follow and unfollow (<c>user-follow-modify</c>).</summary>
        [Description("Follow and unfollow")]
        public const string UserFollowModify = "user-follow-modify";

        /// <summary>Control the player (<c>user-modify-playback-state</c>).</summary>
        [Description("Control the player")]
        public const string UserModifyPlaybackState = "user-modify-playback-state";

        /// <summary>Current track (<c>user-read-currently-playing</c>).</summary>
        [Description("Current track")]
        public const string UserReadCurrentlyPlaying = "user-read-currently-playing";

        /// <summary>Player state (<c>user-read-playback-state</c>).</summary>
        [Description("Player state")]
        public const string UserReadPlaybackState = "user-read-playback-state";

        /// <summary>Recently played (<c>user-read-recently-played</c>).</summary>
        [Description("Recently played")]
        public const string UserReadRecentlyPlayed = "user-read-recently-played";

        /// <summary>Position in episodes (<c>user-read-playback-position</c>).</summary>
        [Description("Position in episodes")]
        public const string UserReadPlaybackPosition = "user-read-playback-position";

        /// <summary>Top artists and tracks (<c>user-top-read</c>).</summary>
        [Description("Top artists and tracks")]
        public const string UserTopRead = "user-top-read";

        /// <summary>Play in the Web Playback SDK (<c>streaming</c>).</summary>
        [Description("Play in the Web Playback SDK")]
        public const string Streaming = "streaming";

        /// <summary>Upload cover images (<c>ugc-image-upload</c>).</summary>
        [Description("Upload cover images")]
        public const string UgcImageUpload = "ugc-image-upload";

        /// <summary>Control the app on the device (<c>app-remote-control</c>).</summary>
        [Description("Control the app on the device")]
        public const string AppRemoteControl = "app-remote-control";

        /// <summary>The scope (<c>user-read-birthdate</c>).</summary>
        public const string UserReadBirthdate = "user-read-birthdate";
    }
}

// Written from spotify.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Spotify.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Spotify (<see href="https://developer.spotify.com/documentation/web-api/tutorials/code-flow">documentation</see>).</summary>
    public static class Spotify
    {
        /// <summary>Read your email address (<c>user-read-email</c>).</summary>
        [Description("Read your email address")]
        public const string UserReadEmail = "user-read-email";

        /// <summary>Read your subscription and country (<c>user-read-private</c>).</summary>
        [Description("Read your subscription and country")]
        public const string UserReadPrivate = "user-read-private";

        /// <summary>Change private playlists (<c>playlist-modify-private</c>).</summary>
        [Description("Change private playlists")]
        public const string PlaylistModifyPrivate = "playlist-modify-private";

        /// <summary>Change public playlists (<c>playlist-modify-public</c>).</summary>
        [Description("Change public playlists")]
        public const string PlaylistModifyPublic = "playlist-modify-public";

        /// <summary>Read private playlists (<c>playlist-read-private</c>).</summary>
        [Description("Read private playlists")]
        public const string PlaylistReadPrivate = "playlist-read-private";

        /// <summary>Read your saved items (<c>user-library-read</c>).</summary>
        [Description("Read your saved items")]
        public const string UserLibraryRead = "user-library-read";

        /// <summary>Read collaborative playlists (<c>playlist-read-collaborative</c>).</summary>
        [Description("Read collaborative playlists")]
        public const string PlaylistReadCollaborative = "playlist-read-collaborative";

        /// <summary>Read followed artists and users (<c>user-follow-read</c>).</summary>
        [Description("Read followed artists and users")]
        public const string UserFollowRead = "user-follow-read";

        /// <summary>Change your saved items (<c>user-library-modify</c>).</summary>
        [Description("Change your saved items")]
        public const string UserLibraryModify = "user-library-modify";

        /// <summary>Follow and unfollow artists and users (<c>user-follow-modify</c>).</summary>
        [Description("Follow and unfollow artists and users")]
        public const string UserFollowModify = "user-follow-modify";

        /// <summary>Control the player (<c>user-modify-playback-state</c>).</summary>
        [Description("Control the player")]
        public const string UserModifyPlaybackState = "user-modify-playback-state";

        /// <summary>Read the current track (<c>user-read-currently-playing</c>).</summary>
        [Description("Read the current track")]
        public const string UserReadCurrentlyPlaying = "user-read-currently-playing";

        /// <summary>Read player state (<c>user-read-playback-state</c>).</summary>
        [Description("Read player state")]
        public const string UserReadPlaybackState = "user-read-playback-state";

        /// <summary>Read recently played tracks (<c>user-read-recently-played</c>).</summary>
        [Description("Read recently played tracks")]
        public const string UserReadRecentlyPlayed = "user-read-recently-played";

        /// <summary>Read your position in episodes (<c>user-read-playback-position</c>).</summary>
        [Description("Read your position in episodes")]
        public const string UserReadPlaybackPosition = "user-read-playback-position";

        /// <summary>Read your top artists and tracks (<c>user-top-read</c>).</summary>
        [Description("Read your top artists and tracks")]
        public const string UserTopRead = "user-top-read";

        /// <summary>Play music in the browser (<c>streaming</c>).</summary>
        [Description("Play music in the browser")]
        public const string Streaming = "streaming";

        /// <summary>Upload playlist covers (<c>ugc-image-upload</c>).</summary>
        [Description("Upload playlist covers")]
        public const string UgcImageUpload = "ugc-image-upload";

        /// <summary>Control the Spotify app on the device (<c>app-remote-control</c>).</summary>
        [Description("Control the Spotify app on the device")]
        public const string AppRemoteControl = "app-remote-control";
    }
}

// Written from yahoo.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Yahoo.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Yahoo (<see href="https://developer.yahoo.com/oauth2/guide/">documentation</see>).</summary>
    public static class Yahoo
    {
        /// <summary>Sign in (returns an ID token) (<c>openid</c>).</summary>
        [Description("Sign in (returns an ID token)")]
        public const string OpenId = "openid";

        /// <summary>Read and change Gemini advertising (<c>admg-w</c>).</summary>
        [Description("Read and change Gemini advertising")]
        public const string AdmgW = "admg-w";

        /// <summary>Read fantasy sports data (<c>fspt-r</c>).</summary>
        [Description("Read fantasy sports data")]
        public const string FsptR = "fspt-r";

        /// <summary>Read and change fantasy sports data (<c>fspt-w</c>).</summary>
        [Description("Read and change fantasy sports data")]
        public const string FsptW = "fspt-w";

        /// <summary>Read Gemini publisher data (<c>gpub-r</c>).</summary>
        [Description("Read Gemini publisher data")]
        public const string GpubR = "gpub-r";

        /// <summary>Read and change Messenger data (<c>msgr-w</c>).</summary>
        [Description("Read and change Messenger data")]
        public const string MsgrW = "msgr-w";

        /// <summary>Read contacts (<c>sdct-r</c>).</summary>
        [Description("Read contacts")]
        public const string SdctR = "sdct-r";

        /// <summary>Read and change contacts (<c>sdct-w</c>).</summary>
        [Description("Read and change contacts")]
        public const string SdctW = "sdct-w";

        /// <summary>Read and change public profile data (<c>sdpp-w</c>).</summary>
        [Description("Read and change public profile data")]
        public const string SdppW = "sdpp-w";

        /// <summary>Read profile data (<c>sdps-r</c>).</summary>
        [Description("Read profile data")]
        public const string SdpsR = "sdps-r";

        /// <summary>Read and change profile data (<c>sdps-w</c>).</summary>
        [Description("Read and change profile data")]
        public const string SdpsW = "sdps-w";

        /// <summary>Read and change relationships (<c>sdrl-w</c>).</summary>
        [Description("Read and change relationships")]
        public const string SdrlW = "sdrl-w";

        /// <summary>Read finance data (<c>yfin-r</c>).</summary>
        [Description("Read finance data")]
        public const string YfinR = "yfin-r";

        /// <summary>Read and change finance data (<c>yfin-w</c>).</summary>
        [Description("Read and change finance data")]
        public const string YfinW = "yfin-w";

        /// <summary>Basic profile (<c>profile</c>).</summary>
        [Description("Basic profile")]
        public const string Profile = "profile";

        /// <summary>Email address (<c>email</c>).</summary>
        [Description("Email address")]
        public const string Email = "email";
    }
}

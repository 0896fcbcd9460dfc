// Written from yahoo.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Yahoo.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Yahoo (<see href="https://developer.yahoo.com/oauth2/guide/">documentation</see>).</summary>
    public static class Yahoo
    {
        /// <summary>The scope (<c>openid</c>).</summary>
        public const string OpenId = "openid";

        /// <summary>Access to Gemini advertising: read and change (<c>admg-w</c>).</summary>
        [Description("Access to Gemini advertising: read and change")]
        public const string AdmgW = "admg-w";

        /// <summary>Fantasy sports: read (<c>fspt-r</c>).</summary>
        [Description("Fantasy sports: read")]
        public const string FsptR = "fspt-r";

        /// <summary>Access to fantasy sports: read and change (<c>fspt-w</c>).</summary>
        [Description("Access to fantasy sports: read and change")]
        public const string FsptW = "fspt-w";

        /// <summary>Gemini publishers: read (<c>gpub-r</c>).</summary>
        [Description("Gemini publishers: read")]
        public const string GpubR = "gpub-r";

        /// <summary>Access to messenger: read and change (<c>msgr-w</c>).</summary>
        [Description("Access to messenger: read and change")]
        public const string MsgrW = "msgr-w";

        /// <summary>Contacts: read (<c>sdct-r</c>).</summary>
        [Description("Contacts: read")]
        public const string SdctR = "sdct-r";

        /// <summary>Access to contacts: read and change (<c>sdct-w</c>).</summary>
        [Description("Access to contacts: read and change")]
        public const string SdctW = "sdct-w";

        /// <summary>Access to social directory profiles: read and change (<c>sdpp-w</c>).</summary>
        [Description("Access to social directory profiles: read and change")]
        public const string SdppW = "sdpp-w";

        /// <summary>Social directory profiles: read (<c>sdps-r</c>).</summary>
        [Description("Social directory profiles: read")]
        public const string SdpsR = "sdps-r";

        /// <summary>Access to social directory profiles: read and change (<c>sdps-w</c>).</summary>
        [Description("Access to social directory profiles: read and change")]
        public const string SdpsW = "sdps-w";

        /// <summary>Access to social directory relationships: read and change (<c>sdrl-w</c>).</summary>
        [Description("Access to social directory relationships: read and change")]
        public const string SdrlW = "sdrl-w";

        /// <summary>Finance: read (<c>yfin-r</c>).</summary>
        [Description("Finance: read")]
        public const string YfinR = "yfin-r";

        /// <summary>Access to finance: read and change (<c>yfin-w</c>).</summary>
        [Description("Access to finance: read and change")]
        public const string YfinW = "yfin-w";

        /// <summary>The scope (<c>profile</c>).</summary>
        public const string Profile = "profile";

        /// <summary>The scope (<c>email</c>).</summary>
        public const string Email = "email";
    }
}

// Written from pinterest.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Pinterest.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Pinterest (<see href="https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/">documentation</see>).</summary>
    public static class Pinterest
    {
        /// <summary>Read your account (<c>user_accounts:read</c>).</summary>
        [Description("Read your account")]
        public const string UserAccountsRead = "user_accounts:read";

        /// <summary>Read advertising data (<c>ads:read</c>).</summary>
        [Description("Read advertising data")]
        public const string AdsRead = "ads:read";

        /// <summary>Read public boards (<c>boards:read</c>).</summary>
        [Description("Read public boards")]
        public const string BoardsRead = "boards:read";

        /// <summary>Read secret boards (<c>boards:read_secret</c>).</summary>
        [Description("Read secret boards")]
        public const string BoardsReadSecret = "boards:read_secret";

        /// <summary>Change boards (<c>boards:write</c>).</summary>
        [Description("Change boards")]
        public const string BoardsWrite = "boards:write";

        /// <summary>Read public pins (<c>pins:read</c>).</summary>
        [Description("Read public pins")]
        public const string PinsRead = "pins:read";

        /// <summary>Read secret pins (<c>pins:read_secret</c>).</summary>
        [Description("Read secret pins")]
        public const string PinsReadSecret = "pins:read_secret";

        /// <summary>Change pins (<c>pins:write</c>).</summary>
        [Description("Change pins")]
        public const string PinsWrite = "pins:write";

        /// <summary>Change secret boards (<c>boards:write_secret</c>).</summary>
        [Description("Change secret boards")]
        public const string BoardsWriteSecret = "boards:write_secret";

        /// <summary>Change secret pins (<c>pins:write_secret</c>).</summary>
        [Description("Change secret pins")]
        public const string PinsWriteSecret = "pins:write_secret";

        /// <summary>Change advertising (<c>ads:write</c>).</summary>
        [Description("Change advertising")]
        public const string AdsWrite = "ads:write";

        /// <summary>Read catalogs (<c>catalogs:read</c>).</summary>
        [Description("Read catalogs")]
        public const string CatalogsRead = "catalogs:read";
    }
}

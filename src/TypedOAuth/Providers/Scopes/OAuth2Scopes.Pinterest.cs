// Written from pinterest.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Pinterest.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Pinterest (<see href="https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/">documentation</see>).</summary>
    public static class Pinterest
    {
        /// <summary>Own account (<c>user_accounts:read</c>).</summary>
        [Description("Own account")]
        public const string UserAccountsRead = "user_accounts:read";

        /// <summary>Advertising data (<c>ads:read</c>).</summary>
        [Description("Advertising data")]
        public const string AdsRead = "ads:read";

        /// <summary>Public boards (<c>boards:read</c>).</summary>
        [Description("Public boards")]
        public const string BoardsRead = "boards:read";

        /// <summary>Secret boards (<c>boards:read_secret</c>).</summary>
        [Description("Secret boards")]
        public const string BoardsReadSecret = "boards:read_secret";

        /// <summary>Boards, change (<c>boards:write</c>).</summary>
        [Description("Boards, change")]
        public const string BoardsWrite = "boards:write";

        /// <summary>Public pins (<c>pins:read</c>).</summary>
        [Description("Public pins")]
        public const string PinsRead = "pins:read";

        /// <summary>Secret pins (<c>pins:read_secret</c>).</summary>
        [Description("Secret pins")]
        public const string PinsReadSecret = "pins:read_secret";

        /// <summary>Pins, change (<c>pins:write</c>).</summary>
        [Description("Pins, change")]
        public const string PinsWrite = "pins:write";

        /// <summary>Secret boards, change (<c>boards:write_secret</c>).</summary>
        [Description("Secret boards, change")]
        public const string BoardsWriteSecret = "boards:write_secret";

        /// <summary>Secret pins, change (<c>pins:write_secret</c>).</summary>
        [Description("Secret pins, change")]
        public const string PinsWriteSecret = "pins:write_secret";

        /// <summary>Advertising, change (<c>ads:write</c>).</summary>
        [Description("Advertising, change")]
        public const string AdsWrite = "ads:write";

        /// <summary>Catalogues (<c>catalogs:read</c>).</summary>
        [Description("Catalogues")]
        public const string CatalogsRead = "catalogs:read";
    }
}

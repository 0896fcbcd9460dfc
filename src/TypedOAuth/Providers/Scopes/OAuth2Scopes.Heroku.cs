// Written from heroku.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Heroku.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Heroku.</summary>
    public static class Heroku
    {
        /// <summary>Account (<c>identity</c>).</summary>
        [Description("Account")]
        public const string Identity = "identity";

        /// <summary>Everything (<c>global</c>).</summary>
        [Description("Everything")]
        public const string Global = "global";

        /// <summary>Apps, read only, no config (<c>read</c>).</summary>
        [Description("Apps, read only, no config")]
        public const string Read = "read";

        /// <summary>Apps with config, read only (<c>read-protected</c>).</summary>
        [Description("Apps with config, read only")]
        public const string ReadProtected = "read-protected";

        /// <summary>Apps, change, no config (<c>write</c>).</summary>
        [Description("Apps, change, no config")]
        public const string Write = "write";

        /// <summary>Apps with config, change (<c>write-protected</c>).</summary>
        [Description("Apps with config, change")]
        public const string WriteProtected = "write-protected";
    }
}

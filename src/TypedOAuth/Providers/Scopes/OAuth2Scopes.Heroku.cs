// Written from heroku.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Heroku.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Heroku (<see href="https://devcenter.heroku.com/articles/oauth">documentation</see>).</summary>
    public static class Heroku
    {
        /// <summary>Read your account (<c>identity</c>).</summary>
        [Description("Read your account")]
        public const string Identity = "identity";

        /// <summary>Everything that you can reach (<c>global</c>).</summary>
        [Description("Everything that you can reach")]
        public const string Global = "global";

        /// <summary>Read apps, without configuration (<c>read</c>).</summary>
        [Description("Read apps, without configuration")]
        public const string Read = "read";

        /// <summary>Read apps and their configuration (<c>read-protected</c>).</summary>
        [Description("Read apps and their configuration")]
        public const string ReadProtected = "read-protected";

        /// <summary>Change apps, without configuration (<c>write</c>).</summary>
        [Description("Change apps, without configuration")]
        public const string Write = "write";

        /// <summary>Change apps and their configuration (<c>write-protected</c>).</summary>
        [Description("Change apps and their configuration")]
        public const string WriteProtected = "write-protected";
    }
}

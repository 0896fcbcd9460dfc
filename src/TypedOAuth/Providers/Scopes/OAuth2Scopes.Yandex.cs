// Written from yandex.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Yandex.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Yandex (<see href="https://yandex.com/dev/id/doc/en/codes/code-url">documentation</see>).</summary>
    public static class Yandex
    {
        /// <summary>Name and gender (<c>login:info</c>).</summary>
        [Description("Name and gender")]
        public const string LoginInfo = "login:info";

        /// <summary>Email address (<c>login:email</c>).</summary>
        [Description("Email address")]
        public const string LoginEmail = "login:email";

        /// <summary>Picture (<c>login:avatar</c>).</summary>
        [Description("Picture")]
        public const string LoginAvatar = "login:avatar";

        /// <summary>Date of birth (<c>login:birthday</c>).</summary>
        [Description("Date of birth")]
        public const string LoginBirthday = "login:birthday";
    }
}

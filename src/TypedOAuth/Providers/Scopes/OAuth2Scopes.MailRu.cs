// Written from mailru.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Mail.ru.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Mail.ru (<see href="https://o2.mail.ru/docs/">documentation</see>).</summary>
    public static class MailRu
    {
        /// <summary>Read your profile (<c>userinfo</c>).</summary>
        [Description("Read your profile")]
        public const string UserInfo = "userinfo";
    }
}

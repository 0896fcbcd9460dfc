// Written from mailru.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Mail.ru.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Mail.ru.</summary>
    public static class MailRu
    {
        /// <summary>The scope (<c>userinfo</c>).</summary>
        public const string Userinfo = "userinfo";

        /// <summary>Events: read (<c>events</c>).</summary>
        [Description("Events: read")]
        public const string Events = "events";

        /// <summary>Application can add entries in guest books users: change (<c>guestbook</c>).</summary>
        [Description("Application can add entries in guest books users: change")]
        public const string Guestbook = "guestbook";

        /// <summary>Private messages: read (<c>messages</c>).</summary>
        [Description("Private messages: read")]
        public const string Messages = "messages";

        /// <summary>Application can upload photos: change (<c>photos</c>).</summary>
        [Description("Application can upload photos: change")]
        public const string Photos = "photos";

        /// <summary>Application can add entries to stream &apos;What&apos;s new&apos;: change (<c>stream</c>).</summary>
        [Description("Application can add entries to stream 'What's new': change")]
        public const string Stream = "stream";
    }
}

// Written from google.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Google.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Google (<see href="https://developers.google.com/identity/protocols/oauth2">documentation</see>).</summary>
    public static class Google
    {
        /// <summary>Sign in; an ID token is issued (<c>openid</c>).</summary>
        [Description("Sign in; an ID token is issued")]
        public const string OpenId = "openid";

        /// <summary>Name and picture (<c>profile</c>).</summary>
        [Description("Name and picture")]
        public const string Profile = "profile";

        /// <summary>E-mail address (<c>email</c>).</summary>
        [Description("E-mail address")]
        public const string Email = "email";

        /// <summary>Name and picture (<c>https://www.googleapis.com/auth/userinfo.profile</c>).</summary>
        [Description("Name and picture")]
        public const string UserinfoProfile = "https://www.googleapis.com/auth/userinfo.profile";

        /// <summary>E-mail address (<c>https://www.googleapis.com/auth/userinfo.email</c>).</summary>
        [Description("E-mail address")]
        public const string UserinfoEmail = "https://www.googleapis.com/auth/userinfo.email";

        /// <summary>All Google Cloud resources (<c>https://www.googleapis.com/auth/cloud-platform</c>).</summary>
        [Description("All Google Cloud resources")]
        public const string CloudPlatform = "https://www.googleapis.com/auth/cloud-platform";

        /// <summary>All Drive files, read and change (<c>https://www.googleapis.com/auth/drive</c>).</summary>
        [Description("All Drive files, read and change")]
        public const string Drive = "https://www.googleapis.com/auth/drive";

        /// <summary>Tasks, read and change (<c>https://www.googleapis.com/auth/tasks</c>).</summary>
        [Description("Tasks, read and change")]
        public const string Tasks = "https://www.googleapis.com/auth/tasks";

        /// <summary>YouTube account, read only (<c>https://www.googleapis.com/auth/youtube.readonly</c>).</summary>
        [Description("YouTube account, read only")]
        public const string YoutubeReadonly = "https://www.googleapis.com/auth/youtube.readonly";

        /// <summary>BigQuery data and jobs (<c>https://www.googleapis.com/auth/bigquery</c>).</summary>
        [Description("BigQuery data and jobs")]
        public const string Bigquery = "https://www.googleapis.com/auth/bigquery";

        /// <summary>Calendars and events, read and change (<c>https://www.googleapis.com/auth/calendar</c>).</summary>
        [Description("Calendars and events, read and change")]
        public const string Calendar = "https://www.googleapis.com/auth/calendar";

        /// <summary>Drafts and sending (<c>https://www.googleapis.com/auth/gmail.compose</c>).</summary>
        [Description("Drafts and sending")]
        public const string GmailCompose = "https://www.googleapis.com/auth/gmail.compose";

        /// <summary>Mail, everything but permanent deletion (<c>https://www.googleapis.com/auth/gmail.modify</c>).</summary>
        [Description("Mail, everything but permanent deletion")]
        public const string GmailModify = "https://www.googleapis.com/auth/gmail.modify";

        /// <summary>YouTube account (<c>https://www.googleapis.com/auth/youtube</c>).</summary>
        [Description("YouTube account")]
        public const string Youtube = "https://www.googleapis.com/auth/youtube";

        /// <summary>Upload videos (<c>https://www.googleapis.com/auth/youtube.upload</c>).</summary>
        [Description("Upload videos")]
        public const string YoutubeUpload = "https://www.googleapis.com/auth/youtube.upload";

        /// <summary>Contacts, read and change (<c>https://www.googleapis.com/auth/contacts</c>).</summary>
        [Description("Contacts, read and change")]
        public const string Contacts = "https://www.googleapis.com/auth/contacts";

        /// <summary>Cloud Storage data and permissions (<c>https://www.googleapis.com/auth/devstorage.full_control</c>).</summary>
        [Description("Cloud Storage data and permissions")]
        public const string DevstorageFullControl = "https://www.googleapis.com/auth/devstorage.full_control";

        /// <summary>Cloud Storage data (<c>https://www.googleapis.com/auth/devstorage.read_write</c>).</summary>
        [Description("Cloud Storage data")]
        public const string DevstorageReadWrite = "https://www.googleapis.com/auth/devstorage.read_write";

        /// <summary>Docs, read and change (<c>https://www.googleapis.com/auth/documents</c>).</summary>
        [Description("Docs, read and change")]
        public const string Documents = "https://www.googleapis.com/auth/documents";

        /// <summary>Only the Drive files this app made or was given (<c>https://www.googleapis.com/auth/drive.file</c>).</summary>
        [Description("Only the Drive files this app made or was given")]
        public const string DriveFile = "https://www.googleapis.com/auth/drive.file";

        /// <summary>All Drive files, read only (<c>https://www.googleapis.com/auth/drive.readonly</c>).</summary>
        [Description("All Drive files, read only")]
        public const string DriveReadonly = "https://www.googleapis.com/auth/drive.readonly";

        /// <summary>Form responses (<c>https://www.googleapis.com/auth/forms.responses.readonly</c>).</summary>
        [Description("Form responses")]
        public const string FormsResponsesReadonly = "https://www.googleapis.com/auth/forms.responses.readonly";

        /// <summary>Sheets, read and change (<c>https://www.googleapis.com/auth/spreadsheets</c>).</summary>
        [Description("Sheets, read and change")]
        public const string Spreadsheets = "https://www.googleapis.com/auth/spreadsheets";

        /// <summary>YouTube videos, ratings, comments and captions (<c>https://www.googleapis.com/auth/youtube.force-ssl</c>).</summary>
        [Description("YouTube videos, ratings, comments and captions")]
        public const string YoutubeForceSsl = "https://www.googleapis.com/auth/youtube.force-ssl";

        /// <summary>All of Gmail, IMAP and SMTP included (<c>https://mail.google.com/</c>).</summary>
        [Description("All of Gmail, IMAP and SMTP included")]
        public const string MailGoogleCom = "https://mail.google.com/";

        /// <summary>Groups of the Workspace domain (<c>https://www.googleapis.com/auth/admin.directory.group</c>).</summary>
        [Description("Groups of the Workspace domain")]
        public const string AdminDirectoryGroup = "https://www.googleapis.com/auth/admin.directory.group";

        /// <summary>Users of the Workspace domain (<c>https://www.googleapis.com/auth/admin.directory.user</c>).</summary>
        [Description("Users of the Workspace domain")]
        public const string AdminDirectoryUser = "https://www.googleapis.com/auth/admin.directory.user";

        /// <summary>Google Ads campaigns and reports (<c>https://www.googleapis.com/auth/adwords</c>).</summary>
        [Description("Google Ads campaigns and reports")]
        public const string Adwords = "https://www.googleapis.com/auth/adwords";

        /// <summary>Analytics data and settings (<c>https://www.googleapis.com/auth/analytics</c>).</summary>
        [Description("Analytics data and settings")]
        public const string Analytics = "https://www.googleapis.com/auth/analytics";

        /// <summary>Analytics data, read only (<c>https://www.googleapis.com/auth/analytics.readonly</c>).</summary>
        [Description("Analytics data, read only")]
        public const string AnalyticsReadonly = "https://www.googleapis.com/auth/analytics.readonly";

        /// <summary>Google Books library (<c>https://www.googleapis.com/auth/books</c>).</summary>
        [Description("Google Books library")]
        public const string Books = "https://www.googleapis.com/auth/books";

        /// <summary>Business Profile listings (<c>https://www.googleapis.com/auth/business.manage</c>).</summary>
        [Description("Business Profile listings")]
        public const string BusinessManage = "https://www.googleapis.com/auth/business.manage";

        /// <summary>Events, read and change (<c>https://www.googleapis.com/auth/calendar.events</c>).</summary>
        [Description("Events, read and change")]
        public const string CalendarEvents = "https://www.googleapis.com/auth/calendar.events";

        /// <summary>Calendars and events, read only (<c>https://www.googleapis.com/auth/calendar.readonly</c>).</summary>
        [Description("Calendars and events, read only")]
        public const string CalendarReadonly = "https://www.googleapis.com/auth/calendar.readonly";

        /// <summary>Members of Chat spaces (<c>https://www.googleapis.com/auth/chat.memberships</c>).</summary>
        [Description("Members of Chat spaces")]
        public const string ChatMemberships = "https://www.googleapis.com/auth/chat.memberships";

        /// <summary>Chat messages, read and post (<c>https://www.googleapis.com/auth/chat.messages</c>).</summary>
        [Description("Chat messages, read and post")]
        public const string ChatMessages = "https://www.googleapis.com/auth/chat.messages";

        /// <summary>Chat spaces (<c>https://www.googleapis.com/auth/chat.spaces</c>).</summary>
        [Description("Chat spaces")]
        public const string ChatSpaces = "https://www.googleapis.com/auth/chat.spaces";

        /// <summary>Google Cloud resources, read only (<c>https://www.googleapis.com/auth/cloud-platform.read-only</c>).</summary>
        [Description("Google Cloud resources, read only")]
        public const string CloudPlatformReadOnly = "https://www.googleapis.com/auth/cloud-platform.read-only";

        /// <summary>Datastore entities (<c>https://www.googleapis.com/auth/datastore</c>).</summary>
        [Description("Datastore entities")]
        public const string Datastore = "https://www.googleapis.com/auth/datastore";

        /// <summary>Cloud Storage data, read only (<c>https://www.googleapis.com/auth/devstorage.read_only</c>).</summary>
        [Description("Cloud Storage data, read only")]
        public const string DevstorageReadOnly = "https://www.googleapis.com/auth/devstorage.read_only";

        /// <summary>The app&apos;s own hidden Drive folder (<c>https://www.googleapis.com/auth/drive.appdata</c>).</summary>
        [Description("The app's own hidden Drive folder")]
        public const string DriveAppdata = "https://www.googleapis.com/auth/drive.appdata";

        /// <summary>Mail labels (<c>https://www.googleapis.com/auth/gmail.labels</c>).</summary>
        [Description("Mail labels")]
        public const string GmailLabels = "https://www.googleapis.com/auth/gmail.labels";

        /// <summary>Mail and settings, read only (<c>https://www.googleapis.com/auth/gmail.readonly</c>).</summary>
        [Description("Mail and settings, read only")]
        public const string GmailReadonly = "https://www.googleapis.com/auth/gmail.readonly";

        /// <summary>Send mail only (<c>https://www.googleapis.com/auth/gmail.send</c>).</summary>
        [Description("Send mail only")]
        public const string GmailSend = "https://www.googleapis.com/auth/gmail.send";

        /// <summary>Slides, read and change (<c>https://www.googleapis.com/auth/presentations</c>).</summary>
        [Description("Slides, read and change")]
        public const string Presentations = "https://www.googleapis.com/auth/presentations";

        /// <summary>YouTube assets of a content owner (<c>https://www.googleapis.com/auth/youtubepartner</c>).</summary>
        [Description("YouTube assets of a content owner")]
        public const string Youtubepartner = "https://www.googleapis.com/auth/youtubepartner";

        /// <summary>The user&apos;s list of calendars (<c>https://www.googleapis.com/auth/calendar.calendarlist</c>).</summary>
        [Description("The user's list of calendars")]
        public const string CalendarCalendarlist = "https://www.googleapis.com/auth/calendar.calendarlist";

        /// <summary>The organisation&apos;s people directory (<c>https://www.googleapis.com/auth/directory.readonly</c>).</summary>
        [Description("The organisation's people directory")]
        public const string DirectoryReadonly = "https://www.googleapis.com/auth/directory.readonly";

        /// <summary>Drive file metadata, read and change (<c>https://www.googleapis.com/auth/drive.metadata</c>).</summary>
        [Description("Drive file metadata, read and change")]
        public const string DriveMetadata = "https://www.googleapis.com/auth/drive.metadata";

        /// <summary>Drive file metadata, read only (<c>https://www.googleapis.com/auth/drive.metadata.readonly</c>).</summary>
        [Description("Drive file metadata, read only")]
        public const string DriveMetadataReadonly = "https://www.googleapis.com/auth/drive.metadata.readonly";

        /// <summary>Forms, read and change (<c>https://www.googleapis.com/auth/forms.body</c>).</summary>
        [Description("Forms, read and change")]
        public const string FormsBody = "https://www.googleapis.com/auth/forms.body";

        /// <summary>Forms, read only (<c>https://www.googleapis.com/auth/forms.body.readonly</c>).</summary>
        [Description("Forms, read only")]
        public const string FormsBodyReadonly = "https://www.googleapis.com/auth/forms.body.readonly";

        /// <summary>Meet spaces made by the app (<c>https://www.googleapis.com/auth/meetings.space.created</c>).</summary>
        [Description("Meet spaces made by the app")]
        public const string MeetingsSpaceCreated = "https://www.googleapis.com/auth/meetings.space.created";

        /// <summary>Pub/Sub topics and subscriptions (<c>https://www.googleapis.com/auth/pubsub</c>).</summary>
        [Description("Pub/Sub topics and subscriptions")]
        public const string Pubsub = "https://www.googleapis.com/auth/pubsub";

        /// <summary>Tasks, read only (<c>https://www.googleapis.com/auth/tasks.readonly</c>).</summary>
        [Description("Tasks, read only")]
        public const string TasksReadonly = "https://www.googleapis.com/auth/tasks.readonly";

        /// <summary>Search Console sites (<c>https://www.googleapis.com/auth/webmasters</c>).</summary>
        [Description("Search Console sites")]
        public const string Webmasters = "https://www.googleapis.com/auth/webmasters";

        /// <summary>Name, basic info, and list of people &apos;re connected: read (<c>https://www.googleapis.com/auth/plus.login</c>).</summary>
        [Description("Name, basic info, and list of people 're connected: read")]
        public const string PlusLogin = "https://www.googleapis.com/auth/plus.login";

        /// <summary>Private information of YouTube channel relevant during audit process: read (<c>https://www.googleapis.com/auth/youtubepartner-channel-audit</c>).</summary>
        [Description("Private information of YouTube channel relevant during audit process: read")]
        public const string YoutubepartnerChannelAudit = "https://www.googleapis.com/auth/youtubepartner-channel-audit";

        /// <summary>Email Audit Api: read (<c>https://apps-apis.google.com/a/feeds/compliance/audit/</c>).</summary>
        [Description("Email Audit Api: read")]
        public const string Audit = "https://apps-apis.google.com/a/feeds/compliance/audit/";

        /// <summary>Use scope for OAuth access to customerId operation: read (<c>https://apps-apis.google.com/a/feeds/policies/</c>).</summary>
        [Description("Use scope for OAuth access to customerId operation: read")]
        public const string Policies = "https://apps-apis.google.com/a/feeds/policies/";

        /// <summary>The scope (<c>https://www.googleapis.com/auth/cloud-translation</c>).</summary>
        public const string CloudTranslation = "https://www.googleapis.com/auth/cloud-translation";

        /// <summary>The scope (<c>https://docs.google.com/feeds/</c>).</summary>
        public const string Feeds = "https://docs.google.com/feeds/";

        /// <summary>The scope (<c>https://docs.googleusercontent.com/</c>).</summary>
        public const string DocsGoogleusercontentCom = "https://docs.googleusercontent.com/";

        /// <summary>The scope (<c>https://spreadsheets.google.com/feeds/</c>).</summary>
        public const string SpreadsheetsGoogleComFeeds = "https://spreadsheets.google.com/feeds/";

        /// <summary>The scope (<c>https://www.google.com/m8/feeds</c>).</summary>
        public const string M8Feeds = "https://www.google.com/m8/feeds";

        /// <summary>The scope (<c>https://www.googleapis.com/auth/adexchange.buyer</c>).</summary>
        public const string AdexchangeBuyer = "https://www.googleapis.com/auth/adexchange.buyer";

        /// <summary>The scope (<c>https://www.googleapis.com/auth/adexchange.seller</c>).</summary>
        public const string AdexchangeSeller = "https://www.googleapis.com/auth/adexchange.seller";

        /// <summary>The scope (<c>https://www.googleapis.com/auth/adexchange.seller.readonly</c>).</summary>
        public const string AdexchangeSellerReadonly = "https://www.googleapis.com/auth/adexchange.seller.readonly";

        /// <summary>The scope (<c>https://www.googleapis.com/auth/admin.directory.device.chromeos</c>).</summary>
        public const string AdminDirectoryDeviceChromeos = "https://www.googleapis.com/auth/admin.directory.device.chromeos";
    }
}

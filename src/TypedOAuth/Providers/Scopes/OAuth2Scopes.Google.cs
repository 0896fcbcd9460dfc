// Written from google.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Google.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Google (<see href="https://developers.google.com/identity/protocols/oauth2/web-server">documentation</see>).</summary>
    public static class Google
    {
        /// <summary>Sign in (returns an ID token) (<c>openid</c>).</summary>
        [Description("Sign in (returns an ID token)")]
        public const string OpenId = "openid";

        /// <summary>Name and picture (<c>profile</c>).</summary>
        [Description("Name and picture")]
        public const string Profile = "profile";

        /// <summary>Email address (<c>email</c>).</summary>
        [Description("Email address")]
        public const string Email = "email";

        /// <summary>Name and picture (<c>https://www.googleapis.com/auth/userinfo.profile</c>).</summary>
        [Description("Name and picture")]
        public const string UserInfoProfile = "https://www.googleapis.com/auth/userinfo.profile";

        /// <summary>Email address (<c>https://www.googleapis.com/auth/userinfo.email</c>).</summary>
        [Description("Email address")]
        public const string UserInfoEmail = "https://www.googleapis.com/auth/userinfo.email";

        /// <summary>Manage all Google Cloud resources (<c>https://www.googleapis.com/auth/cloud-platform</c>).</summary>
        [Description("Manage all Google Cloud resources")]
        public const string CloudPlatform = "https://www.googleapis.com/auth/cloud-platform";

        /// <summary>Read and change all Drive files (<c>https://www.googleapis.com/auth/drive</c>).</summary>
        [Description("Read and change all Drive files")]
        public const string Drive = "https://www.googleapis.com/auth/drive";

        /// <summary>Read and change tasks (<c>https://www.googleapis.com/auth/tasks</c>).</summary>
        [Description("Read and change tasks")]
        public const string Tasks = "https://www.googleapis.com/auth/tasks";

        /// <summary>Read the YouTube account (<c>https://www.googleapis.com/auth/youtube.readonly</c>).</summary>
        [Description("Read the YouTube account")]
        public const string YouTubeReadonly = "https://www.googleapis.com/auth/youtube.readonly";

        /// <summary>Read and change BigQuery data and jobs (<c>https://www.googleapis.com/auth/bigquery</c>).</summary>
        [Description("Read and change BigQuery data and jobs")]
        public const string BigQuery = "https://www.googleapis.com/auth/bigquery";

        /// <summary>Read and change calendars and events (<c>https://www.googleapis.com/auth/calendar</c>).</summary>
        [Description("Read and change calendars and events")]
        public const string Calendar = "https://www.googleapis.com/auth/calendar";

        /// <summary>Create drafts and send mail (<c>https://www.googleapis.com/auth/gmail.compose</c>).</summary>
        [Description("Create drafts and send mail")]
        public const string GmailCompose = "https://www.googleapis.com/auth/gmail.compose";

        /// <summary>Read, send and change mail, without permanent deletion (<c>https://www.googleapis.com/auth/gmail.modify</c>).</summary>
        [Description("Read, send and change mail, without permanent deletion")]
        public const string GmailModify = "https://www.googleapis.com/auth/gmail.modify";

        /// <summary>Manage the YouTube account (<c>https://www.googleapis.com/auth/youtube</c>).</summary>
        [Description("Manage the YouTube account")]
        public const string YouTube = "https://www.googleapis.com/auth/youtube";

        /// <summary>Upload YouTube videos (<c>https://www.googleapis.com/auth/youtube.upload</c>).</summary>
        [Description("Upload YouTube videos")]
        public const string YouTubeUpload = "https://www.googleapis.com/auth/youtube.upload";

        /// <summary>Read and change contacts (<c>https://www.googleapis.com/auth/contacts</c>).</summary>
        [Description("Read and change contacts")]
        public const string Contacts = "https://www.googleapis.com/auth/contacts";

        /// <summary>Manage Cloud Storage data and permissions (<c>https://www.googleapis.com/auth/devstorage.full_control</c>).</summary>
        [Description("Manage Cloud Storage data and permissions")]
        public const string DevstorageFullControl = "https://www.googleapis.com/auth/devstorage.full_control";

        /// <summary>Read and change Cloud Storage data (<c>https://www.googleapis.com/auth/devstorage.read_write</c>).</summary>
        [Description("Read and change Cloud Storage data")]
        public const string DevstorageReadWrite = "https://www.googleapis.com/auth/devstorage.read_write";

        /// <summary>Read and change Docs (<c>https://www.googleapis.com/auth/documents</c>).</summary>
        [Description("Read and change Docs")]
        public const string Documents = "https://www.googleapis.com/auth/documents";

        /// <summary>Read and change Drive files that you open with the app (<c>https://www.googleapis.com/auth/drive.file</c>).</summary>
        [Description("Read and change Drive files that you open with the app")]
        public const string DriveFile = "https://www.googleapis.com/auth/drive.file";

        /// <summary>Read all Drive files (<c>https://www.googleapis.com/auth/drive.readonly</c>).</summary>
        [Description("Read all Drive files")]
        public const string DriveReadonly = "https://www.googleapis.com/auth/drive.readonly";

        /// <summary>Read responses of forms (<c>https://www.googleapis.com/auth/forms.responses.readonly</c>).</summary>
        [Description("Read responses of forms")]
        public const string FormsResponsesReadonly = "https://www.googleapis.com/auth/forms.responses.readonly";

        /// <summary>Read and change Sheets (<c>https://www.googleapis.com/auth/spreadsheets</c>).</summary>
        [Description("Read and change Sheets")]
        public const string Spreadsheets = "https://www.googleapis.com/auth/spreadsheets";

        /// <summary>Manage YouTube videos, ratings, comments and captions (<c>https://www.googleapis.com/auth/youtube.force-ssl</c>).</summary>
        [Description("Manage YouTube videos, ratings, comments and captions")]
        public const string YouTubeForceSsl = "https://www.googleapis.com/auth/youtube.force-ssl";

        /// <summary>Full access to Gmail, with IMAP and SMTP (<c>https://mail.google.com/</c>).</summary>
        [Description("Full access to Gmail, with IMAP and SMTP")]
        public const string GmailFull = "https://mail.google.com/";

        /// <summary>Manage groups of the Workspace domain (<c>https://www.googleapis.com/auth/admin.directory.group</c>).</summary>
        [Description("Manage groups of the Workspace domain")]
        public const string AdminDirectoryGroup = "https://www.googleapis.com/auth/admin.directory.group";

        /// <summary>Manage users of the Workspace domain (<c>https://www.googleapis.com/auth/admin.directory.user</c>).</summary>
        [Description("Manage users of the Workspace domain")]
        public const string AdminDirectoryUser = "https://www.googleapis.com/auth/admin.directory.user";

        /// <summary>Manage Google Ads campaigns and reports (<c>https://www.googleapis.com/auth/adwords</c>).</summary>
        [Description("Manage Google Ads campaigns and reports")]
        public const string AdWords = "https://www.googleapis.com/auth/adwords";

        /// <summary>Read and change Analytics data (<c>https://www.googleapis.com/auth/analytics</c>).</summary>
        [Description("Read and change Analytics data")]
        public const string Analytics = "https://www.googleapis.com/auth/analytics";

        /// <summary>Read Analytics data (<c>https://www.googleapis.com/auth/analytics.readonly</c>).</summary>
        [Description("Read Analytics data")]
        public const string AnalyticsReadonly = "https://www.googleapis.com/auth/analytics.readonly";

        /// <summary>Manage the Google Books library (<c>https://www.googleapis.com/auth/books</c>).</summary>
        [Description("Manage the Google Books library")]
        public const string Books = "https://www.googleapis.com/auth/books";

        /// <summary>Manage Business Profile listings (<c>https://www.googleapis.com/auth/business.manage</c>).</summary>
        [Description("Manage Business Profile listings")]
        public const string BusinessManage = "https://www.googleapis.com/auth/business.manage";

        /// <summary>Read and change calendar events (<c>https://www.googleapis.com/auth/calendar.events</c>).</summary>
        [Description("Read and change calendar events")]
        public const string CalendarEvents = "https://www.googleapis.com/auth/calendar.events";

        /// <summary>Read calendars and events (<c>https://www.googleapis.com/auth/calendar.readonly</c>).</summary>
        [Description("Read calendars and events")]
        public const string CalendarReadonly = "https://www.googleapis.com/auth/calendar.readonly";

        /// <summary>Read and change members of Chat spaces (<c>https://www.googleapis.com/auth/chat.memberships</c>).</summary>
        [Description("Read and change members of Chat spaces")]
        public const string ChatMemberships = "https://www.googleapis.com/auth/chat.memberships";

        /// <summary>Read and post Chat messages (<c>https://www.googleapis.com/auth/chat.messages</c>).</summary>
        [Description("Read and post Chat messages")]
        public const string ChatMessages = "https://www.googleapis.com/auth/chat.messages";

        /// <summary>Read and create Chat spaces (<c>https://www.googleapis.com/auth/chat.spaces</c>).</summary>
        [Description("Read and create Chat spaces")]
        public const string ChatSpaces = "https://www.googleapis.com/auth/chat.spaces";

        /// <summary>Read Google Cloud resources (<c>https://www.googleapis.com/auth/cloud-platform.read-only</c>).</summary>
        [Description("Read Google Cloud resources")]
        public const string CloudPlatformReadOnly = "https://www.googleapis.com/auth/cloud-platform.read-only";

        /// <summary>Read and change Datastore entities (<c>https://www.googleapis.com/auth/datastore</c>).</summary>
        [Description("Read and change Datastore entities")]
        public const string Datastore = "https://www.googleapis.com/auth/datastore";

        /// <summary>Read Cloud Storage data (<c>https://www.googleapis.com/auth/devstorage.read_only</c>).</summary>
        [Description("Read Cloud Storage data")]
        public const string DevstorageReadOnly = "https://www.googleapis.com/auth/devstorage.read_only";

        /// <summary>Read and change the app&apos;s own hidden Drive folder (<c>https://www.googleapis.com/auth/drive.appdata</c>).</summary>
        [Description("Read and change the app's own hidden Drive folder")]
        public const string DriveAppData = "https://www.googleapis.com/auth/drive.appdata";

        /// <summary>Read and change mail labels (<c>https://www.googleapis.com/auth/gmail.labels</c>).</summary>
        [Description("Read and change mail labels")]
        public const string GmailLabels = "https://www.googleapis.com/auth/gmail.labels";

        /// <summary>Read mail and mail settings (<c>https://www.googleapis.com/auth/gmail.readonly</c>).</summary>
        [Description("Read mail and mail settings")]
        public const string GmailReadonly = "https://www.googleapis.com/auth/gmail.readonly";

        /// <summary>Send mail (<c>https://www.googleapis.com/auth/gmail.send</c>).</summary>
        [Description("Send mail")]
        public const string GmailSend = "https://www.googleapis.com/auth/gmail.send";

        /// <summary>Read and change Slides (<c>https://www.googleapis.com/auth/presentations</c>).</summary>
        [Description("Read and change Slides")]
        public const string Presentations = "https://www.googleapis.com/auth/presentations";

        /// <summary>Manage YouTube assets of a content owner (<c>https://www.googleapis.com/auth/youtubepartner</c>).</summary>
        [Description("Manage YouTube assets of a content owner")]
        public const string YouTubePartner = "https://www.googleapis.com/auth/youtubepartner";

        /// <summary>Read and change the list of your calendars (<c>https://www.googleapis.com/auth/calendar.calendarlist</c>).</summary>
        [Description("Read and change the list of your calendars")]
        public const string CalendarList = "https://www.googleapis.com/auth/calendar.calendarlist";

        /// <summary>Read the directory of your organization (<c>https://www.googleapis.com/auth/directory.readonly</c>).</summary>
        [Description("Read the directory of your organization")]
        public const string DirectoryReadonly = "https://www.googleapis.com/auth/directory.readonly";

        /// <summary>Read and change Drive file metadata (<c>https://www.googleapis.com/auth/drive.metadata</c>).</summary>
        [Description("Read and change Drive file metadata")]
        public const string DriveMetadata = "https://www.googleapis.com/auth/drive.metadata";

        /// <summary>Read Drive file metadata (<c>https://www.googleapis.com/auth/drive.metadata.readonly</c>).</summary>
        [Description("Read Drive file metadata")]
        public const string DriveMetadataReadonly = "https://www.googleapis.com/auth/drive.metadata.readonly";

        /// <summary>Read and change forms (<c>https://www.googleapis.com/auth/forms.body</c>).</summary>
        [Description("Read and change forms")]
        public const string FormsBody = "https://www.googleapis.com/auth/forms.body";

        /// <summary>Read forms (<c>https://www.googleapis.com/auth/forms.body.readonly</c>).</summary>
        [Description("Read forms")]
        public const string FormsBodyReadonly = "https://www.googleapis.com/auth/forms.body.readonly";

        /// <summary>Manage Meet spaces that the app creates (<c>https://www.googleapis.com/auth/meetings.space.created</c>).</summary>
        [Description("Manage Meet spaces that the app creates")]
        public const string MeetingsSpaceCreated = "https://www.googleapis.com/auth/meetings.space.created";

        /// <summary>Manage Pub/Sub topics and subscriptions (<c>https://www.googleapis.com/auth/pubsub</c>).</summary>
        [Description("Manage Pub/Sub topics and subscriptions")]
        public const string PubSub = "https://www.googleapis.com/auth/pubsub";

        /// <summary>Read tasks (<c>https://www.googleapis.com/auth/tasks.readonly</c>).</summary>
        [Description("Read tasks")]
        public const string TasksReadonly = "https://www.googleapis.com/auth/tasks.readonly";

        /// <summary>Manage Search Console sites (<c>https://www.googleapis.com/auth/webmasters</c>).</summary>
        [Description("Manage Search Console sites")]
        public const string Webmasters = "https://www.googleapis.com/auth/webmasters";

        /// <summary>Read private data of a YouTube channel during an audit (<c>https://www.googleapis.com/auth/youtubepartner-channel-audit</c>).</summary>
        [Description("Read private data of a YouTube channel during an audit")]
        public const string YouTubePartnerChannelAudit = "https://www.googleapis.com/auth/youtubepartner-channel-audit";

        /// <summary>Use the Email Audit API (<c>https://apps-apis.google.com/a/feeds/compliance/audit/</c>).</summary>
        [Description("Use the Email Audit API")]
        public const string EmailAudit = "https://apps-apis.google.com/a/feeds/compliance/audit/";

        /// <summary>Use Cloud Translation (<c>https://www.googleapis.com/auth/cloud-translation</c>).</summary>
        [Description("Use Cloud Translation")]
        public const string CloudTranslation = "https://www.googleapis.com/auth/cloud-translation";

        /// <summary>Manage the Ad Exchange buyer account (<c>https://www.googleapis.com/auth/adexchange.buyer</c>).</summary>
        [Description("Manage the Ad Exchange buyer account")]
        public const string AdExchangeBuyer = "https://www.googleapis.com/auth/adexchange.buyer";

        /// <summary>Manage ChromeOS devices of the Workspace domain (<c>https://www.googleapis.com/auth/admin.directory.device.chromeos</c>).</summary>
        [Description("Manage ChromeOS devices of the Workspace domain")]
        public const string AdminDirectoryDeviceChromeos = "https://www.googleapis.com/auth/admin.directory.device.chromeos";
    }
}

// Written from microsoft.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Microsoft.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Microsoft (<see href="https://developer.microsoft.com/en-us/graph/docs/concepts/php">documentation</see>).</summary>
    public static class Microsoft
    {
        /// <summary>Sign in; an ID token is issued (<c>openid</c>).</summary>
        [Description("Sign in; an ID token is issued")]
        public const string OpenId = "openid";

        /// <summary>A refresh token (<c>offline_access</c>).</summary>
        [Description("A refresh token")]
        public const string OfflineAccess = "offline_access";

        /// <summary>Basic profile claims (<c>profile</c>).</summary>
        [Description("Basic profile claims")]
        public const string Profile = "profile";

        /// <summary>E-mail address claim (<c>email</c>).</summary>
        [Description("E-mail address claim")]
        public const string Email = "email";

        /// <summary>Own profile (<c>User.Read</c>).</summary>
        [Description("Own profile")]
        public const string UserRead = "User.Read";

        /// <summary>Basic profile and contacts (old Live API) (<c>wl.basic</c>).</summary>
        [Description("Basic profile and contacts (old Live API)")]
        public const string WlBasic = "wl.basic";

        /// <summary>E-mail addresses (old Live API) (<c>wl.emails</c>).</summary>
        [Description("E-mail addresses (old Live API)")]
        public const string WlEmails = "wl.emails";

        /// <summary>Own calendars, read and change (<c>Calendars.ReadWrite</c>).</summary>
        [Description("Own calendars, read and change")]
        public const string CalendarsReadWrite = "Calendars.ReadWrite";

        /// <summary>Channel messages (<c>ChannelMessage.Read.All</c>).</summary>
        [Description("Channel messages")]
        public const string ChannelMessageReadAll = "ChannelMessage.Read.All";

        /// <summary>Own chats, read and write (<c>Chat.ReadWrite</c>).</summary>
        [Description("Own chats, read and write")]
        public const string ChatReadWrite = "Chat.ReadWrite";

        /// <summary>Own files, read and change (<c>Files.ReadWrite</c>).</summary>
        [Description("Own files, read and change")]
        public const string FilesReadWrite = "Files.ReadWrite";

        /// <summary>All groups (<c>Group.Read.All</c>).</summary>
        [Description("All groups")]
        public const string GroupReadAll = "Group.Read.All";

        /// <summary>All groups, read and change (<c>Group.ReadWrite.All</c>).</summary>
        [Description("All groups, read and change")]
        public const string GroupReadWriteAll = "Group.ReadWrite.All";

        /// <summary>Own mail, read and change (<c>Mail.ReadWrite</c>).</summary>
        [Description("Own mail, read and change")]
        public const string MailReadWrite = "Mail.ReadWrite";

        /// <summary>Send mail as the user (<c>Mail.Send</c>).</summary>
        [Description("Send mail as the user")]
        public const string MailSend = "Mail.Send";

        /// <summary>All site collections (<c>Sites.Read.All</c>).</summary>
        [Description("All site collections")]
        public const string SitesReadAll = "Sites.Read.All";

        /// <summary>All site collections, read and change (<c>Sites.ReadWrite.All</c>).</summary>
        [Description("All site collections, read and change")]
        public const string SitesReadWriteAll = "Sites.ReadWrite.All";

        /// <summary>Own tasks, read and change (<c>Tasks.ReadWrite</c>).</summary>
        [Description("Own tasks, read and change")]
        public const string TasksReadWrite = "Tasks.ReadWrite";

        /// <summary>Full profiles of all users, read and change (<c>User.ReadWrite.All</c>).</summary>
        [Description("Full profiles of all users, read and change")]
        public const string UserReadWriteAll = "User.ReadWrite.All";

        /// <summary>Own calendars (<c>Calendars.Read</c>).</summary>
        [Description("Own calendars")]
        public const string CalendarsRead = "Calendars.Read";

        /// <summary>Names of channels (<c>Channel.ReadBasic.All</c>).</summary>
        [Description("Names of channels")]
        public const string ChannelReadBasicAll = "Channel.ReadBasic.All";

        /// <summary>Channel messages, read and post (<c>ChannelMessage.ReadWrite</c>).</summary>
        [Description("Channel messages, read and post")]
        public const string ChannelMessageReadWrite = "ChannelMessage.ReadWrite";

        /// <summary>Post channel messages (<c>ChannelMessage.Send</c>).</summary>
        [Description("Post channel messages")]
        public const string ChannelMessageSend = "ChannelMessage.Send";

        /// <summary>Own chats (<c>Chat.Read</c>).</summary>
        [Description("Own chats")]
        public const string ChatRead = "Chat.Read";

        /// <summary>Own contacts, read and change (<c>Contacts.ReadWrite</c>).</summary>
        [Description("Own contacts, read and change")]
        public const string ContactsReadWrite = "Contacts.ReadWrite";

        /// <summary>Directory data, read and change (<c>Directory.ReadWrite.All</c>).</summary>
        [Description("Directory data, read and change")]
        public const string DirectoryReadWriteAll = "Directory.ReadWrite.All";

        /// <summary>All files the user can reach (<c>Files.Read.All</c>).</summary>
        [Description("All files the user can reach")]
        public const string FilesReadAll = "Files.Read.All";

        /// <summary>All files the user can reach, read and change (<c>Files.ReadWrite.All</c>).</summary>
        [Description("All files the user can reach, read and change")]
        public const string FilesReadWriteAll = "Files.ReadWrite.All";

        /// <summary>Members of all groups (<c>GroupMember.ReadWrite.All</c>).</summary>
        [Description("Members of all groups")]
        public const string GroupMemberReadWriteAll = "GroupMember.ReadWrite.All";

        /// <summary>Own mail (<c>Mail.Read</c>).</summary>
        [Description("Own mail")]
        public const string MailRead = "Mail.Read";

        /// <summary>Own notebooks, read and change (<c>Notes.ReadWrite</c>).</summary>
        [Description("Own notebooks, read and change")]
        public const string NotesReadWrite = "Notes.ReadWrite";

        /// <summary>Lists and items of all sites (<c>Sites.Manage.All</c>).</summary>
        [Description("Lists and items of all sites")]
        public const string SitesManageAll = "Sites.Manage.All";

        /// <summary>Names of teams (<c>Team.ReadBasic.All</c>).</summary>
        [Description("Names of teams")]
        public const string TeamReadBasicAll = "Team.ReadBasic.All";

        /// <summary>Members of teams (<c>TeamMember.Read.All</c>).</summary>
        [Description("Members of teams")]
        public const string TeamMemberReadAll = "TeamMember.Read.All";

        /// <summary>Full profiles of all users (<c>User.Read.All</c>).</summary>
        [Description("Full profiles of all users")]
        public const string UserReadAll = "User.Read.All";

        /// <summary>Single sign-on (old Live API) (<c>wl.signin</c>).</summary>
        [Description("Single sign-on (old Live API)")]
        public const string WlSignin = "wl.signin";

        /// <summary>App registrations (<c>Application.Read.All</c>).</summary>
        [Description("App registrations")]
        public const string ApplicationReadAll = "Application.Read.All";

        /// <summary>Audit logs (<c>AuditLog.Read.All</c>).</summary>
        [Description("Audit logs")]
        public const string AuditLogReadAll = "AuditLog.Read.All";

        /// <summary>Own and shared calendars (<c>Calendars.Read.Shared</c>).</summary>
        [Description("Own and shared calendars")]
        public const string CalendarsReadShared = "Calendars.Read.Shared";

        /// <summary>Make channels (<c>Channel.Create</c>).</summary>
        [Description("Make channels")]
        public const string ChannelCreate = "Channel.Create";

        /// <summary>Own contacts (<c>Contacts.Read</c>).</summary>
        [Description("Own contacts")]
        public const string ContactsRead = "Contacts.Read";

        /// <summary>Directory with the user&apos;s own rights (<c>Directory.AccessAsUser.All</c>).</summary>
        [Description("Directory with the user's own rights")]
        public const string DirectoryAccessAsUserAll = "Directory.AccessAsUser.All";

        /// <summary>Own files (<c>Files.Read</c>).</summary>
        [Description("Own files")]
        public const string FilesRead = "Files.Read";

        /// <summary>Own and shared mail, read and change (<c>Mail.ReadWrite.Shared</c>).</summary>
        [Description("Own and shared mail, read and change")]
        public const string MailReadWriteShared = "Mail.ReadWrite.Shared";

        /// <summary>Send mail for others (<c>Mail.Send.Shared</c>).</summary>
        [Description("Send mail for others")]
        public const string MailSendShared = "Mail.Send.Shared";

        /// <summary>Mailbox settings (<c>MailboxSettings.Read</c>).</summary>
        [Description("Mailbox settings")]
        public const string MailboxSettingsRead = "MailboxSettings.Read";

        /// <summary>Make notebooks (<c>Notes.Create</c>).</summary>
        [Description("Make notebooks")]
        public const string NotesCreate = "Notes.Create";

        /// <summary>Own notebooks (<c>Notes.Read</c>).</summary>
        [Description("Own notebooks")]
        public const string NotesRead = "Notes.Read";

        /// <summary>Own online meetings (<c>OnlineMeetings.Read</c>).</summary>
        [Description("Own online meetings")]
        public const string OnlineMeetingsRead = "OnlineMeetings.Read";

        /// <summary>Own online meetings, read and change (<c>OnlineMeetings.ReadWrite</c>).</summary>
        [Description("Own online meetings, read and change")]
        public const string OnlineMeetingsReadWrite = "OnlineMeetings.ReadWrite";

        /// <summary>Presence of all users (<c>Presence.Read.All</c>).</summary>
        [Description("Presence of all users")]
        public const string PresenceReadAll = "Presence.Read.All";

        /// <summary>Full control over all sites (<c>Sites.FullControl.All</c>).</summary>
        [Description("Full control over all sites")]
        public const string SitesFullControlAll = "Sites.FullControl.All";

        /// <summary>Basic profiles of all users (<c>User.ReadBasic.All</c>).</summary>
        [Description("Basic profiles of all users")]
        public const string UserReadBasicAll = "User.ReadBasic.All";

        /// <summary>Directory data (<c>Directory.Read.All</c>).</summary>
        [Description("Directory data")]
        public const string DirectoryReadAll = "Directory.Read.All";

        /// <summary>People relevant to the user (<c>People.Read</c>).</summary>
        [Description("People relevant to the user")]
        public const string PeopleRead = "People.Read";

        /// <summary>Own tasks (<c>Tasks.Read</c>).</summary>
        [Description("Own tasks")]
        public const string TasksRead = "Tasks.Read";

        /// <summary>Own profile, read and change (<c>User.ReadWrite</c>).</summary>
        [Description("Own profile, read and change")]
        public const string UserReadWrite = "User.ReadWrite";

        /// <summary>All access reviews that user can access: read and change (<c>AccessReview.ReadWrite.All</c>).</summary>
        [Description("All access reviews that user can access: read and change")]
        public const string AccessReviewReadWriteAll = "AccessReview.ReadWrite.All";

        /// <summary>User AI enterprise interactions: read (<c>AiEnterpriseInteraction.Read</c>).</summary>
        [Description("User AI enterprise interactions: read")]
        public const string AiEnterpriseInteractionRead = "AiEnterpriseInteraction.Read";

        /// <summary>Revoke application role assignments: read and change (<c>AppRoleAssignment.ReadWrite.All</c>).</summary>
        [Description("Revoke application role assignments: read and change")]
        public const string AppRoleAssignmentReadWriteAll = "AppRoleAssignment.ReadWrite.All";

        /// <summary>The scope (<c>ChannelMember.Read.All</c>).</summary>
        public const string ChannelMemberReadAll = "ChannelMember.Read.All";

        /// <summary>The scope (<c>Chat.ReadBasic</c>).</summary>
        public const string ChatReadBasic = "Chat.ReadBasic";

        /// <summary>The scope (<c>ChatMessage.Send</c>).</summary>
        public const string ChatMessageSend = "ChatMessage.Send";

        /// <summary>The scope (<c>DelegatedAdminRelationship.ReadWrite.All</c>).</summary>
        public const string DelegatedAdminRelationshipReadWriteAll = "DelegatedAdminRelationship.ReadWrite.All";

        /// <summary>The scope (<c>Device.Read.All</c>).</summary>
        public const string DeviceReadAll = "Device.Read.All";

        /// <summary>The scope (<c>EntitlementManagement.ReadWrite.All</c>).</summary>
        public const string EntitlementManagementReadWriteAll = "EntitlementManagement.ReadWrite.All";

        /// <summary>The scope (<c>ExternalItem.Read.All</c>).</summary>
        public const string ExternalItemReadAll = "ExternalItem.Read.All";

        /// <summary>The scope (<c>LicenseAssignment.ReadWrite.All</c>).</summary>
        public const string LicenseAssignmentReadWriteAll = "LicenseAssignment.ReadWrite.All";

        /// <summary>The scope (<c>Mail.ReadBasic</c>).</summary>
        public const string MailReadBasic = "Mail.ReadBasic";

        /// <summary>The scope (<c>NetworkAccessPolicy.ReadWrite.All</c>).</summary>
        public const string NetworkAccessPolicyReadWriteAll = "NetworkAccessPolicy.ReadWrite.All";
    }
}

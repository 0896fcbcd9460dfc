// Written from microsoft.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Microsoft.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Microsoft (<see href="https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow">documentation</see>).</summary>
    public static class Microsoft
    {
        /// <summary>Sign in (returns an ID token) (<c>openid</c>).</summary>
        [Description("Sign in (returns an ID token)")]
        public const string OpenId = "openid";

        /// <summary>Stay connected (returns a refresh token) (<c>offline_access</c>).</summary>
        [Description("Stay connected (returns a refresh token)")]
        public const string OfflineAccess = "offline_access";

        /// <summary>Basic profile (<c>profile</c>).</summary>
        [Description("Basic profile")]
        public const string Profile = "profile";

        /// <summary>Email address (<c>email</c>).</summary>
        [Description("Email address")]
        public const string Email = "email";

        /// <summary>Sign in and read your profile (<c>User.Read</c>).</summary>
        [Description("Sign in and read your profile")]
        public const string UserRead = "User.Read";

        /// <summary>Read and change your calendars (<c>Calendars.ReadWrite</c>).</summary>
        [Description("Read and change your calendars")]
        public const string CalendarsReadWrite = "Calendars.ReadWrite";

        /// <summary>Read all channel messages (<c>ChannelMessage.Read.All</c>).</summary>
        [Description("Read all channel messages")]
        public const string ChannelMessageReadAll = "ChannelMessage.Read.All";

        /// <summary>Read and write your chats (<c>Chat.ReadWrite</c>).</summary>
        [Description("Read and write your chats")]
        public const string ChatReadWrite = "Chat.ReadWrite";

        /// <summary>Read and change your files (<c>Files.ReadWrite</c>).</summary>
        [Description("Read and change your files")]
        public const string FilesReadWrite = "Files.ReadWrite";

        /// <summary>Read all groups (<c>Group.Read.All</c>).</summary>
        [Description("Read all groups")]
        public const string GroupReadAll = "Group.Read.All";

        /// <summary>Read and change all groups (<c>Group.ReadWrite.All</c>).</summary>
        [Description("Read and change all groups")]
        public const string GroupReadWriteAll = "Group.ReadWrite.All";

        /// <summary>Read and change your mail (<c>Mail.ReadWrite</c>).</summary>
        [Description("Read and change your mail")]
        public const string MailReadWrite = "Mail.ReadWrite";

        /// <summary>Send mail as you (<c>Mail.Send</c>).</summary>
        [Description("Send mail as you")]
        public const string MailSend = "Mail.Send";

        /// <summary>Read all site collections (<c>Sites.Read.All</c>).</summary>
        [Description("Read all site collections")]
        public const string SitesReadAll = "Sites.Read.All";

        /// <summary>Read and change all site collections (<c>Sites.ReadWrite.All</c>).</summary>
        [Description("Read and change all site collections")]
        public const string SitesReadWriteAll = "Sites.ReadWrite.All";

        /// <summary>Read and change your tasks (<c>Tasks.ReadWrite</c>).</summary>
        [Description("Read and change your tasks")]
        public const string TasksReadWrite = "Tasks.ReadWrite";

        /// <summary>Read and change full profiles of all users (<c>User.ReadWrite.All</c>).</summary>
        [Description("Read and change full profiles of all users")]
        public const string UserReadWriteAll = "User.ReadWrite.All";

        /// <summary>Read your calendars (<c>Calendars.Read</c>).</summary>
        [Description("Read your calendars")]
        public const string CalendarsRead = "Calendars.Read";

        /// <summary>Read names of channels (<c>Channel.ReadBasic.All</c>).</summary>
        [Description("Read names of channels")]
        public const string ChannelReadBasicAll = "Channel.ReadBasic.All";

        /// <summary>Read and post channel messages (<c>ChannelMessage.ReadWrite</c>).</summary>
        [Description("Read and post channel messages")]
        public const string ChannelMessageReadWrite = "ChannelMessage.ReadWrite";

        /// <summary>Post channel messages (<c>ChannelMessage.Send</c>).</summary>
        [Description("Post channel messages")]
        public const string ChannelMessageSend = "ChannelMessage.Send";

        /// <summary>Read your chats (<c>Chat.Read</c>).</summary>
        [Description("Read your chats")]
        public const string ChatRead = "Chat.Read";

        /// <summary>Read and change your contacts (<c>Contacts.ReadWrite</c>).</summary>
        [Description("Read and change your contacts")]
        public const string ContactsReadWrite = "Contacts.ReadWrite";

        /// <summary>Read and change directory data (<c>Directory.ReadWrite.All</c>).</summary>
        [Description("Read and change directory data")]
        public const string DirectoryReadWriteAll = "Directory.ReadWrite.All";

        /// <summary>Read all files that you can reach (<c>Files.Read.All</c>).</summary>
        [Description("Read all files that you can reach")]
        public const string FilesReadAll = "Files.Read.All";

        /// <summary>Read and change all files that you can reach (<c>Files.ReadWrite.All</c>).</summary>
        [Description("Read and change all files that you can reach")]
        public const string FilesReadWriteAll = "Files.ReadWrite.All";

        /// <summary>Read and change members of all groups (<c>GroupMember.ReadWrite.All</c>).</summary>
        [Description("Read and change members of all groups")]
        public const string GroupMemberReadWriteAll = "GroupMember.ReadWrite.All";

        /// <summary>Read your mail (<c>Mail.Read</c>).</summary>
        [Description("Read your mail")]
        public const string MailRead = "Mail.Read";

        /// <summary>Read and change your notebooks (<c>Notes.ReadWrite</c>).</summary>
        [Description("Read and change your notebooks")]
        public const string NotesReadWrite = "Notes.ReadWrite";

        /// <summary>Manage lists and items of all sites (<c>Sites.Manage.All</c>).</summary>
        [Description("Manage lists and items of all sites")]
        public const string SitesManageAll = "Sites.Manage.All";

        /// <summary>Read names of teams (<c>Team.ReadBasic.All</c>).</summary>
        [Description("Read names of teams")]
        public const string TeamReadBasicAll = "Team.ReadBasic.All";

        /// <summary>Read members of teams (<c>TeamMember.Read.All</c>).</summary>
        [Description("Read members of teams")]
        public const string TeamMemberReadAll = "TeamMember.Read.All";

        /// <summary>Full profiles of all users (<c>User.Read.All</c>).</summary>
        [Description("Full profiles of all users")]
        public const string UserReadAll = "User.Read.All";

        /// <summary>Read app registrations (<c>Application.Read.All</c>).</summary>
        [Description("Read app registrations")]
        public const string ApplicationReadAll = "Application.Read.All";

        /// <summary>Read audit logs (<c>AuditLog.Read.All</c>).</summary>
        [Description("Read audit logs")]
        public const string AuditLogReadAll = "AuditLog.Read.All";

        /// <summary>Read your calendars and shared ones (<c>Calendars.Read.Shared</c>).</summary>
        [Description("Read your calendars and shared ones")]
        public const string CalendarsReadShared = "Calendars.Read.Shared";

        /// <summary>Create channels (<c>Channel.Create</c>).</summary>
        [Description("Create channels")]
        public const string ChannelCreate = "Channel.Create";

        /// <summary>Read your contacts (<c>Contacts.Read</c>).</summary>
        [Description("Read your contacts")]
        public const string ContactsRead = "Contacts.Read";

        /// <summary>Access the directory with your permissions (<c>Directory.AccessAsUser.All</c>).</summary>
        [Description("Access the directory with your permissions")]
        public const string DirectoryAccessAsUserAll = "Directory.AccessAsUser.All";

        /// <summary>Read your files (<c>Files.Read</c>).</summary>
        [Description("Read your files")]
        public const string FilesRead = "Files.Read";

        /// <summary>Read and change your mail and shared mail (<c>Mail.ReadWrite.Shared</c>).</summary>
        [Description("Read and change your mail and shared mail")]
        public const string MailReadWriteShared = "Mail.ReadWrite.Shared";

        /// <summary>Send mail for others (<c>Mail.Send.Shared</c>).</summary>
        [Description("Send mail for others")]
        public const string MailSendShared = "Mail.Send.Shared";

        /// <summary>Read mailbox settings (<c>MailboxSettings.Read</c>).</summary>
        [Description("Read mailbox settings")]
        public const string MailboxSettingsRead = "MailboxSettings.Read";

        /// <summary>Create notebooks (<c>Notes.Create</c>).</summary>
        [Description("Create notebooks")]
        public const string NotesCreate = "Notes.Create";

        /// <summary>Read your notebooks (<c>Notes.Read</c>).</summary>
        [Description("Read your notebooks")]
        public const string NotesRead = "Notes.Read";

        /// <summary>Read your online meetings (<c>OnlineMeetings.Read</c>).</summary>
        [Description("Read your online meetings")]
        public const string OnlineMeetingsRead = "OnlineMeetings.Read";

        /// <summary>Read and change your online meetings (<c>OnlineMeetings.ReadWrite</c>).</summary>
        [Description("Read and change your online meetings")]
        public const string OnlineMeetingsReadWrite = "OnlineMeetings.ReadWrite";

        /// <summary>Read presence of all users (<c>Presence.Read.All</c>).</summary>
        [Description("Read presence of all users")]
        public const string PresenceReadAll = "Presence.Read.All";

        /// <summary>Full control over all sites (<c>Sites.FullControl.All</c>).</summary>
        [Description("Full control over all sites")]
        public const string SitesFullControlAll = "Sites.FullControl.All";

        /// <summary>Basic profiles of all users (<c>User.ReadBasic.All</c>).</summary>
        [Description("Basic profiles of all users")]
        public const string UserReadBasicAll = "User.ReadBasic.All";

        /// <summary>Read directory data (<c>Directory.Read.All</c>).</summary>
        [Description("Read directory data")]
        public const string DirectoryReadAll = "Directory.Read.All";

        /// <summary>Read people who are relevant to you (<c>People.Read</c>).</summary>
        [Description("Read people who are relevant to you")]
        public const string PeopleRead = "People.Read";

        /// <summary>Read your tasks (<c>Tasks.Read</c>).</summary>
        [Description("Read your tasks")]
        public const string TasksRead = "Tasks.Read";

        /// <summary>Read and change your profile (<c>User.ReadWrite</c>).</summary>
        [Description("Read and change your profile")]
        public const string UserReadWrite = "User.ReadWrite";

        /// <summary>Read and change all access reviews (<c>AccessReview.ReadWrite.All</c>).</summary>
        [Description("Read and change all access reviews")]
        public const string AccessReviewReadWriteAll = "AccessReview.ReadWrite.All";

        /// <summary>Read your interactions with Copilot (<c>AiEnterpriseInteraction.Read</c>).</summary>
        [Description("Read your interactions with Copilot")]
        public const string AiEnterpriseInteractionRead = "AiEnterpriseInteraction.Read";

        /// <summary>Manage role assignments of apps (<c>AppRoleAssignment.ReadWrite.All</c>).</summary>
        [Description("Manage role assignments of apps")]
        public const string AppRoleAssignmentReadWriteAll = "AppRoleAssignment.ReadWrite.All";

        /// <summary>Read members of channels (<c>ChannelMember.Read.All</c>).</summary>
        [Description("Read members of channels")]
        public const string ChannelMemberReadAll = "ChannelMember.Read.All";

        /// <summary>Read names and members of your chats (<c>Chat.ReadBasic</c>).</summary>
        [Description("Read names and members of your chats")]
        public const string ChatReadBasic = "Chat.ReadBasic";

        /// <summary>Send chat messages (<c>ChatMessage.Send</c>).</summary>
        [Description("Send chat messages")]
        public const string ChatMessageSend = "ChatMessage.Send";

        /// <summary>Manage delegated admin relationships (<c>DelegatedAdminRelationship.ReadWrite.All</c>).</summary>
        [Description("Manage delegated admin relationships")]
        public const string DelegatedAdminRelationshipReadWriteAll = "DelegatedAdminRelationship.ReadWrite.All";

        /// <summary>Read all devices (<c>Device.Read.All</c>).</summary>
        [Description("Read all devices")]
        public const string DeviceReadAll = "Device.Read.All";

        /// <summary>Manage entitlements (<c>EntitlementManagement.ReadWrite.All</c>).</summary>
        [Description("Manage entitlements")]
        public const string EntitlementManagementReadWriteAll = "EntitlementManagement.ReadWrite.All";

        /// <summary>Read external items (<c>ExternalItem.Read.All</c>).</summary>
        [Description("Read external items")]
        public const string ExternalItemReadAll = "ExternalItem.Read.All";

        /// <summary>Manage license assignments (<c>LicenseAssignment.ReadWrite.All</c>).</summary>
        [Description("Manage license assignments")]
        public const string LicenseAssignmentReadWriteAll = "LicenseAssignment.ReadWrite.All";

        /// <summary>Read your mail without bodies (<c>Mail.ReadBasic</c>).</summary>
        [Description("Read your mail without bodies")]
        public const string MailReadBasic = "Mail.ReadBasic";

        /// <summary>Manage network access policies (<c>NetworkAccessPolicy.ReadWrite.All</c>).</summary>
        [Description("Manage network access policies")]
        public const string NetworkAccessPolicyReadWriteAll = "NetworkAccessPolicy.ReadWrite.All";
    }
}

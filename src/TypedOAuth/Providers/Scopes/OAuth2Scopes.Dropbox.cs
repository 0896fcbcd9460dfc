// Written from dropbox.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Dropbox.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Dropbox (<see href="https://developers.dropbox.com/oauth-guide">documentation</see>).</summary>
    public static class Dropbox
    {
        /// <summary>Read your account (<c>account_info.read</c>).</summary>
        [Description("Read your account")]
        public const string AccountInfoRead = "account_info.read";

        /// <summary>Read contents of files (<c>files.content.read</c>).</summary>
        [Description("Read contents of files")]
        public const string FilesContentRead = "files.content.read";

        /// <summary>Change contents of files (<c>files.content.write</c>).</summary>
        [Description("Change contents of files")]
        public const string FilesContentWrite = "files.content.write";

        /// <summary>Read names and metadata of files (<c>files.metadata.read</c>).</summary>
        [Description("Read names and metadata of files")]
        public const string FilesMetadataRead = "files.metadata.read";

        /// <summary>Change metadata of files (<c>files.metadata.write</c>).</summary>
        [Description("Change metadata of files")]
        public const string FilesMetadataWrite = "files.metadata.write";

        /// <summary>Read shared links and members (<c>sharing.read</c>).</summary>
        [Description("Read shared links and members")]
        public const string SharingRead = "sharing.read";

        /// <summary>Sign in (returns an ID token) (<c>openid</c>).</summary>
        [Description("Sign in (returns an ID token)")]
        public const string OpenId = "openid";

        /// <summary>Basic profile (<c>profile</c>).</summary>
        [Description("Basic profile")]
        public const string Profile = "profile";

        /// <summary>Change shared links and members (<c>sharing.write</c>).</summary>
        [Description("Change shared links and members")]
        public const string SharingWrite = "sharing.write";

        /// <summary>Change your account (<c>account_info.write</c>).</summary>
        [Description("Change your account")]
        public const string AccountInfoWrite = "account_info.write";

        /// <summary>Change contacts that you added (<c>contacts.write</c>).</summary>
        [Description("Change contacts that you added")]
        public const string ContactsWrite = "contacts.write";

        /// <summary>Email address (<c>email</c>).</summary>
        [Description("Email address")]
        public const string Email = "email";

        /// <summary>Read file requests (<c>file_requests.read</c>).</summary>
        [Description("Read file requests")]
        public const string FileRequestsRead = "file_requests.read";

        /// <summary>Change file requests (<c>file_requests.write</c>).</summary>
        [Description("Change file requests")]
        public const string FileRequestsWrite = "file_requests.write";

        /// <summary>Delete files permanently (<c>files.permanent_delete</c>).</summary>
        [Description("Delete files permanently")]
        public const string FilesPermanentDelete = "files.permanent_delete";

        /// <summary>Read team members (<c>members.read</c>).</summary>
        [Description("Read team members")]
        public const string MembersRead = "members.read";

        /// <summary>Change team members (<c>members.write</c>).</summary>
        [Description("Change team members")]
        public const string MembersWrite = "members.write";

        /// <summary>Act for a team member (<c>team_data.member</c>).</summary>
        [Description("Act for a team member")]
        public const string TeamDataMember = "team_data.member";

        /// <summary>Read information about the team (<c>team_info.read</c>).</summary>
        [Description("Read information about the team")]
        public const string TeamInfoRead = "team_info.read";

        /// <summary>Read the team&apos;s activity log (<c>events.read</c>).</summary>
        [Description("Read the team's activity log")]
        public const string EventsRead = "events.read";

        /// <summary>Change metadata of the team&apos;s files (<c>files.team_metadata.write</c>).</summary>
        [Description("Change metadata of the team's files")]
        public const string FilesTeamMetadataWrite = "files.team_metadata.write";

        /// <summary>Read groups (<c>groups.read</c>).</summary>
        [Description("Read groups")]
        public const string GroupsRead = "groups.read";

        /// <summary>Change groups (<c>groups.write</c>).</summary>
        [Description("Change groups")]
        public const string GroupsWrite = "groups.write";

        /// <summary>Remove team members (<c>members.delete</c>).</summary>
        [Description("Remove team members")]
        public const string MembersDelete = "members.delete";

        /// <summary>Change private sharing settings (<c>private:sharing.write</c>).</summary>
        [Description("Change private sharing settings")]
        public const string PrivateSharingWrite = "private:sharing.write";

        /// <summary>Read sessions of team members (<c>sessions.list</c>).</summary>
        [Description("Read sessions of team members")]
        public const string SessionsList = "sessions.list";

        /// <summary>End sessions of team members (<c>sessions.modify</c>).</summary>
        [Description("End sessions of team members")]
        public const string SessionsModify = "sessions.modify";

        /// <summary>Read the team&apos;s files (<c>team_data.content.read</c>).</summary>
        [Description("Read the team's files")]
        public const string TeamDataContentRead = "team_data.content.read";

        /// <summary>Change the team&apos;s files (<c>team_data.content.write</c>).</summary>
        [Description("Change the team's files")]
        public const string TeamDataContentWrite = "team_data.content.write";

        /// <summary>Change legal holds and governance data (<c>team_data.governance.write</c>).</summary>
        [Description("Change legal holds and governance data")]
        public const string TeamDataGovernanceWrite = "team_data.governance.write";

        /// <summary>Change information about the team (<c>team_info.write</c>).</summary>
        [Description("Change information about the team")]
        public const string TeamInfoWrite = "team_info.write";
    }
}

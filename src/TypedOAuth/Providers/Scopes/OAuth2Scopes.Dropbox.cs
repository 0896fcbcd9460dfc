// Written from dropbox.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Dropbox.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Dropbox (<see href="https://developers.dropbox.com/oauth-guide">documentation</see>).</summary>
    public static class Dropbox
    {
        /// <summary>Own account (<c>account_info.read</c>).</summary>
        [Description("Own account")]
        public const string AccountInfoRead = "account_info.read";

        /// <summary>Contents of files (<c>files.content.read</c>).</summary>
        [Description("Contents of files")]
        public const string FilesContentRead = "files.content.read";

        /// <summary>Contents of files, change (<c>files.content.write</c>).</summary>
        [Description("Contents of files, change")]
        public const string FilesContentWrite = "files.content.write";

        /// <summary>Names and metadata of files (<c>files.metadata.read</c>).</summary>
        [Description("Names and metadata of files")]
        public const string FilesMetadataRead = "files.metadata.read";

        /// <summary>Metadata of files, change (<c>files.metadata.write</c>).</summary>
        [Description("Metadata of files, change")]
        public const string FilesMetadataWrite = "files.metadata.write";

        /// <summary>Shared links and members (<c>sharing.read</c>).</summary>
        [Description("Shared links and members")]
        public const string SharingRead = "sharing.read";

        /// <summary>Sign in; an ID token is issued (<c>openid</c>).</summary>
        [Description("Sign in; an ID token is issued")]
        public const string OpenId = "openid";

        /// <summary>Profile claims (<c>profile</c>).</summary>
        [Description("Profile claims")]
        public const string Profile = "profile";

        /// <summary>Shared links and members, change (<c>sharing.write</c>).</summary>
        [Description("Shared links and members, change")]
        public const string SharingWrite = "sharing.write";

        /// <summary>Own account, read and change (<c>account_info.write</c>).</summary>
        [Description("Own account, read and change")]
        public const string AccountInfoWrite = "account_info.write";

        /// <summary>Manual contacts (<c>contacts.write</c>).</summary>
        [Description("Manual contacts")]
        public const string ContactsWrite = "contacts.write";

        /// <summary>E-mail claim (<c>email</c>).</summary>
        [Description("E-mail claim")]
        public const string Email = "email";

        /// <summary>File requests (<c>file_requests.read</c>).</summary>
        [Description("File requests")]
        public const string FileRequestsRead = "file_requests.read";

        /// <summary>File requests, change (<c>file_requests.write</c>).</summary>
        [Description("File requests, change")]
        public const string FileRequestsWrite = "file_requests.write";

        /// <summary>Delete files for good (<c>files.permanent_delete</c>).</summary>
        [Description("Delete files for good")]
        public const string FilesPermanentDelete = "files.permanent_delete";

        /// <summary>Team members (<c>members.read</c>).</summary>
        [Description("Team members")]
        public const string MembersRead = "members.read";

        /// <summary>Team members, change (<c>members.write</c>).</summary>
        [Description("Team members, change")]
        public const string MembersWrite = "members.write";

        /// <summary>Act for a team member (<c>team_data.member</c>).</summary>
        [Description("Act for a team member")]
        public const string TeamDataMember = "team_data.member";

        /// <summary>The team (<c>team_info.read</c>).</summary>
        [Description("The team")]
        public const string TeamInfoRead = "team_info.read";

        /// <summary>The scope (<c>events.read</c>).</summary>
        public const string EventsRead = "events.read";

        /// <summary>The scope (<c>files.team_metadata.write</c>).</summary>
        public const string FilesTeamMetadataWrite = "files.team_metadata.write";

        /// <summary>The scope (<c>groups.read</c>).</summary>
        public const string GroupsRead = "groups.read";

        /// <summary>The scope (<c>groups.write</c>).</summary>
        public const string GroupsWrite = "groups.write";

        /// <summary>The scope (<c>members.delete</c>).</summary>
        public const string MembersDelete = "members.delete";

        /// <summary>The scope (<c>private:sharing.write</c>).</summary>
        public const string PrivateSharingWrite = "private:sharing.write";

        /// <summary>The scope (<c>sessions.list</c>).</summary>
        public const string SessionsList = "sessions.list";

        /// <summary>The scope (<c>sessions.modify</c>).</summary>
        public const string SessionsModify = "sessions.modify";

        /// <summary>The scope (<c>team_data.content.read</c>).</summary>
        public const string TeamDataContentRead = "team_data.content.read";

        /// <summary>The scope (<c>team_data.content.write</c>).</summary>
        public const string TeamDataContentWrite = "team_data.content.write";

        /// <summary>The scope (<c>team_data.governance.write</c>).</summary>
        public const string TeamDataGovernanceWrite = "team_data.governance.write";

        /// <summary>The scope (<c>team_info.write</c>).</summary>
        public const string TeamInfoWrite = "team_info.write";
    }
}

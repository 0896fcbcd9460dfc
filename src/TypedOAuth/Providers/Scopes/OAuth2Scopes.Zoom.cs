// Written from zoom.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Zoom.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Zoom (<see href="https://developers.zoom.us/docs/integrations/oauth">documentation</see>).</summary>
    public static class Zoom
    {
        /// <summary>Delete recording files (<c>cloud_recording:delete:recording_file</c>).</summary>
        [Description("Delete recording files")]
        public const string CloudRecordingDeleteRecordingFile = "cloud_recording:delete:recording_file";

        /// <summary>Files of a recording (<c>cloud_recording:read:list_recording_files</c>).</summary>
        [Description("Files of a recording")]
        public const string CloudRecordingReadListRecordingFiles = "cloud_recording:read:list_recording_files";

        /// <summary>List cloud recordings (<c>cloud_recording:read:list_user_recordings</c>).</summary>
        [Description("List cloud recordings")]
        public const string CloudRecordingReadListUserRecordings = "cloud_recording:read:list_user_recordings";

        /// <summary>Delete meetings (<c>meeting:delete:meeting</c>).</summary>
        [Description("Delete meetings")]
        public const string MeetingDeleteMeeting = "meeting:delete:meeting";

        /// <summary>Act for all users of a master account (<c>meeting:master</c>).</summary>
        [Description("Act for all users of a master account")]
        public const string MeetingMaster = "meeting:master";

        /// <summary>All meetings of the account (<c>meeting:read:admin</c>).</summary>
        [Description("All meetings of the account")]
        public const string MeetingReadAdmin = "meeting:read:admin";

        /// <summary>List meetings (<c>meeting:read:list_meetings</c>).</summary>
        [Description("List meetings")]
        public const string MeetingReadListMeetings = "meeting:read:list_meetings";

        /// <summary>One meeting (<c>meeting:read:meeting</c>).</summary>
        [Description("One meeting")]
        public const string MeetingReadMeeting = "meeting:read:meeting";

        /// <summary>Change meetings (<c>meeting:update:meeting</c>).</summary>
        [Description("Change meetings")]
        public const string MeetingUpdateMeeting = "meeting:update:meeting";

        /// <summary>Own meetings, change (<c>meeting:write</c>).</summary>
        [Description("Own meetings, change")]
        public const string MeetingWrite = "meeting:write";

        /// <summary>All meetings of the account, change (<c>meeting:write:admin</c>).</summary>
        [Description("All meetings of the account, change")]
        public const string MeetingWriteAdmin = "meeting:write:admin";

        /// <summary>Make meetings (<c>meeting:write:meeting</c>).</summary>
        [Description("Make meetings")]
        public const string MeetingWriteMeeting = "meeting:write:meeting";

        /// <summary>Own profile (<c>user:read</c>).</summary>
        [Description("Own profile")]
        public const string UserRead = "user:read";

        /// <summary>All profiles of the account (<c>user:read:admin</c>).</summary>
        [Description("All profiles of the account")]
        public const string UserReadAdmin = "user:read:admin";

        /// <summary>Own profile (granular) (<c>user:read:user</c>).</summary>
        [Description("Own profile (granular)")]
        public const string UserReadUser = "user:read:user";

        /// <summary>Zoom meeting invitations: read (<c>meeting:read:invitation</c>).</summary>
        [Description("Zoom meeting invitations: read")]
        public const string MeetingReadInvitation = "meeting:read:invitation";

        /// <summary>Past meeting participants: read (<c>meeting:read:list_past_participants</c>).</summary>
        [Description("Past meeting participants: read")]
        public const string MeetingReadListPastParticipants = "meeting:read:list_past_participants";

        /// <summary>Own meetings (<c>meeting:read</c>).</summary>
        [Description("Own meetings")]
        public const string MeetingRead = "meeting:read";

        /// <summary>The scope (<c>user:read:email</c>).</summary>
        public const string UserReadEmail = "user:read:email";

        /// <summary>The scope (<c>user_info:read</c>).</summary>
        public const string UserInfoRead = "user_info:read";
    }
}

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

        /// <summary>Read the files of a recording (<c>cloud_recording:read:list_recording_files</c>).</summary>
        [Description("Read the files of a recording")]
        public const string CloudRecordingReadListRecordingFiles = "cloud_recording:read:list_recording_files";

        /// <summary>Read your cloud recordings (<c>cloud_recording:read:list_user_recordings</c>).</summary>
        [Description("Read your cloud recordings")]
        public const string CloudRecordingReadListUserRecordings = "cloud_recording:read:list_user_recordings";

        /// <summary>Delete meetings (<c>meeting:delete:meeting</c>).</summary>
        [Description("Delete meetings")]
        public const string MeetingDeleteMeeting = "meeting:delete:meeting";

        /// <summary>Act for all users of a master account (<c>meeting:master</c>).</summary>
        [Description("Act for all users of a master account")]
        public const string MeetingMaster = "meeting:master";

        /// <summary>Read all meetings of the account (<c>meeting:read:admin</c>).</summary>
        [Description("Read all meetings of the account")]
        public const string MeetingReadAdmin = "meeting:read:admin";

        /// <summary>Read your meetings (<c>meeting:read:list_meetings</c>).</summary>
        [Description("Read your meetings")]
        public const string MeetingReadListMeetings = "meeting:read:list_meetings";

        /// <summary>Read a meeting (<c>meeting:read:meeting</c>).</summary>
        [Description("Read a meeting")]
        public const string MeetingReadMeeting = "meeting:read:meeting";

        /// <summary>Change meetings (<c>meeting:update:meeting</c>).</summary>
        [Description("Change meetings")]
        public const string MeetingUpdateMeeting = "meeting:update:meeting";

        /// <summary>Change your meetings (<c>meeting:write</c>).</summary>
        [Description("Change your meetings")]
        public const string MeetingWrite = "meeting:write";

        /// <summary>Change all meetings of the account (<c>meeting:write:admin</c>).</summary>
        [Description("Change all meetings of the account")]
        public const string MeetingWriteAdmin = "meeting:write:admin";

        /// <summary>Create meetings (<c>meeting:write:meeting</c>).</summary>
        [Description("Create meetings")]
        public const string MeetingWriteMeeting = "meeting:write:meeting";

        /// <summary>Read your profile (<c>user:read</c>).</summary>
        [Description("Read your profile")]
        public const string UserRead = "user:read";

        /// <summary>Read all profiles of the account (<c>user:read:admin</c>).</summary>
        [Description("Read all profiles of the account")]
        public const string UserReadAdmin = "user:read:admin";

        /// <summary>Read your profile (granular) (<c>user:read:user</c>).</summary>
        [Description("Read your profile (granular)")]
        public const string UserReadUser = "user:read:user";

        /// <summary>Read meeting invitations (<c>meeting:read:invitation</c>).</summary>
        [Description("Read meeting invitations")]
        public const string MeetingReadInvitation = "meeting:read:invitation";

        /// <summary>Read participants of past meetings (<c>meeting:read:list_past_participants</c>).</summary>
        [Description("Read participants of past meetings")]
        public const string MeetingReadListPastParticipants = "meeting:read:list_past_participants";

        /// <summary>Read your meetings (<c>meeting:read</c>).</summary>
        [Description("Read your meetings")]
        public const string MeetingRead = "meeting:read";

        /// <summary>Read your email address (<c>user:read:email</c>).</summary>
        [Description("Read your email address")]
        public const string UserReadEmail = "user:read:email";

        /// <summary>Read user information (<c>user_info:read</c>).</summary>
        [Description("Read user information")]
        public const string UserInfoRead = "user_info:read";
    }
}

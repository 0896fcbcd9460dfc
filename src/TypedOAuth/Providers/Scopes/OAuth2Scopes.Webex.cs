// Written from webex.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Webex.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Webex (<see href="https://developer.webex.com/create/docs/authentication">documentation</see>).</summary>
    public static class Webex
    {
        /// <summary>Use encrypted content (needed by every app) (<c>spark:kms</c>).</summary>
        [Description("Use encrypted content (needed by every app)")]
        public const string SparkKms = "spark:kms";

        /// <summary>Read people (<c>spark:people_read</c>).</summary>
        [Description("Read people")]
        public const string SparkPeopleRead = "spark:people_read";

        /// <summary>Read scheduled meetings (<c>meeting:schedules_read</c>).</summary>
        [Description("Read scheduled meetings")]
        public const string MeetingSchedulesRead = "meeting:schedules_read";

        /// <summary>Read meeting preferences (<c>meeting:preferences_read</c>).</summary>
        [Description("Read meeting preferences")]
        public const string MeetingPreferencesRead = "meeting:preferences_read";

        /// <summary>Schedule meetings (<c>meeting:schedules_write</c>).</summary>
        [Description("Schedule meetings")]
        public const string MeetingSchedulesWrite = "meeting:schedules_write";

        /// <summary>Full access to messaging (<c>spark:all</c>).</summary>
        [Description("Full access to messaging")]
        public const string SparkAll = "spark:all";

        /// <summary>Read meeting controls (<c>meeting:controls_read</c>).</summary>
        [Description("Read meeting controls")]
        public const string MeetingControlsRead = "meeting:controls_read";

        /// <summary>Control meetings (<c>meeting:controls_write</c>).</summary>
        [Description("Control meetings")]
        public const string MeetingControlsWrite = "meeting:controls_write";

        /// <summary>Read participants (<c>meeting:participants_read</c>).</summary>
        [Description("Read participants")]
        public const string MeetingParticipantsRead = "meeting:participants_read";

        /// <summary>Manage participants (<c>meeting:participants_write</c>).</summary>
        [Description("Manage participants")]
        public const string MeetingParticipantsWrite = "meeting:participants_write";

        /// <summary>Change meeting preferences (<c>meeting:preferences_write</c>).</summary>
        [Description("Change meeting preferences")]
        public const string MeetingPreferencesWrite = "meeting:preferences_write";

        /// <summary>Read recordings (<c>meeting:recordings_read</c>).</summary>
        [Description("Read recordings")]
        public const string MeetingRecordingsRead = "meeting:recordings_read";

        /// <summary>Manage recordings (<c>meeting:recordings_write</c>).</summary>
        [Description("Manage recordings")]
        public const string MeetingRecordingsWrite = "meeting:recordings_write";

        /// <summary>Read memberships of spaces (<c>spark:memberships_read</c>).</summary>
        [Description("Read memberships of spaces")]
        public const string SparkMembershipsRead = "spark:memberships_read";

        /// <summary>Change memberships of spaces (<c>spark:memberships_write</c>).</summary>
        [Description("Change memberships of spaces")]
        public const string SparkMembershipsWrite = "spark:memberships_write";

        /// <summary>Read messages (<c>spark:messages_read</c>).</summary>
        [Description("Read messages")]
        public const string SparkMessagesRead = "spark:messages_read";

        /// <summary>Post and delete messages (<c>spark:messages_write</c>).</summary>
        [Description("Post and delete messages")]
        public const string SparkMessagesWrite = "spark:messages_write";

        /// <summary>Read spaces (<c>spark:rooms_read</c>).</summary>
        [Description("Read spaces")]
        public const string SparkRoomsRead = "spark:rooms_read";
    }
}

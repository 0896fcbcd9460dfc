// Written from webex.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of Webex.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Webex (<see href="https://developer.webex.com/create/docs/authentication">documentation</see>).</summary>
    public static class Webex
    {
        /// <summary>The scope (<c>spark:kms</c>).</summary>
        public const string SparkKms = "spark:kms";

        /// <summary>The scope (<c>spark:people_read</c>).</summary>
        public const string SparkPeopleRead = "spark:people_read";

        /// <summary>The scope (<c>meeting:schedules_read</c>).</summary>
        public const string MeetingSchedulesRead = "meeting:schedules_read";

        /// <summary>The scope (<c>meeting:preferences_read</c>).</summary>
        public const string MeetingPreferencesRead = "meeting:preferences_read";

        /// <summary>The scope (<c>meeting:schedules_write</c>).</summary>
        public const string MeetingSchedulesWrite = "meeting:schedules_write";

        /// <summary>The scope (<c>spark:all</c>).</summary>
        public const string SparkAll = "spark:all";

        /// <summary>The scope (<c>meeting:controls_read</c>).</summary>
        public const string MeetingControlsRead = "meeting:controls_read";

        /// <summary>The scope (<c>meeting:controls_write</c>).</summary>
        public const string MeetingControlsWrite = "meeting:controls_write";

        /// <summary>The scope (<c>meeting:participants_read</c>).</summary>
        public const string MeetingParticipantsRead = "meeting:participants_read";

        /// <summary>The scope (<c>meeting:participants_write</c>).</summary>
        public const string MeetingParticipantsWrite = "meeting:participants_write";

        /// <summary>The scope (<c>meeting:preferences_write</c>).</summary>
        public const string MeetingPreferencesWrite = "meeting:preferences_write";

        /// <summary>The scope (<c>meeting:recordings_read</c>).</summary>
        public const string MeetingRecordingsRead = "meeting:recordings_read";

        /// <summary>The scope (<c>meeting:recordings_write</c>).</summary>
        public const string MeetingRecordingsWrite = "meeting:recordings_write";

        /// <summary>The scope (<c>spark:memberships_read</c>).</summary>
        public const string SparkMembershipsRead = "spark:memberships_read";

        /// <summary>The scope (<c>spark:memberships_write</c>).</summary>
        public const string SparkMembershipsWrite = "spark:memberships_write";

        /// <summary>The scope (<c>spark:messages_read</c>).</summary>
        public const string SparkMessagesRead = "spark:messages_read";

        /// <summary>The scope (<c>spark:messages_write</c>).</summary>
        public const string SparkMessagesWrite = "spark:messages_write";

        /// <summary>The scope (<c>spark:rooms_read</c>).</summary>
        public const string SparkRoomsRead = "spark:rooms_read";
    }
}

// Written from clever.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Clever.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Clever (<see href="https://dev.clever.com/docs/oauth-oidc-overview">documentation</see>).</summary>
    public static class Clever
    {
        /// <summary>Read district administrators (<c>read:district_admins</c>).</summary>
        [Description("Read district administrators")]
        public const string ReadDistrictAdmins = "read:district_admins";

        /// <summary>Read districts (<c>read:districts</c>).</summary>
        [Description("Read districts")]
        public const string ReadDistricts = "read:districts";

        /// <summary>Read resources (<c>read:resources</c>).</summary>
        [Description("Read resources")]
        public const string ReadResources = "read:resources";

        /// <summary>Read school administrators (<c>read:school_admins</c>).</summary>
        [Description("Read school administrators")]
        public const string ReadSchoolAdmins = "read:school_admins";

        /// <summary>Read schools (<c>read:schools</c>).</summary>
        [Description("Read schools")]
        public const string ReadSchools = "read:schools";

        /// <summary>Read sections (<c>read:sections</c>).</summary>
        [Description("Read sections")]
        public const string ReadSections = "read:sections";

        /// <summary>Read contacts of students (<c>read:student_contacts</c>).</summary>
        [Description("Read contacts of students")]
        public const string ReadStudentContacts = "read:student_contacts";

        /// <summary>Read students (<c>read:students</c>).</summary>
        [Description("Read students")]
        public const string ReadStudents = "read:students";

        /// <summary>Read teachers (<c>read:teachers</c>).</summary>
        [Description("Read teachers")]
        public const string ReadTeachers = "read:teachers";

        /// <summary>Read your user ID (<c>read:user_id</c>).</summary>
        [Description("Read your user ID")]
        public const string ReadUserId = "read:user_id";
    }
}

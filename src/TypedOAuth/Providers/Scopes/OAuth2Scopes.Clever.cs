// Written from clever.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of Clever.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Clever (<see href="https://dev.clever.com/docs/oauth-oidc-overview">documentation</see>).</summary>
    public static class Clever
    {
        /// <summary>The scope (<c>read:district_admins</c>).</summary>
        public const string ReadDistrictAdmins = "read:district_admins";

        /// <summary>The scope (<c>read:districts</c>).</summary>
        public const string ReadDistricts = "read:districts";

        /// <summary>The scope (<c>read:resources</c>).</summary>
        public const string ReadResources = "read:resources";

        /// <summary>The scope (<c>read:school_admins</c>).</summary>
        public const string ReadSchoolAdmins = "read:school_admins";

        /// <summary>The scope (<c>read:schools</c>).</summary>
        public const string ReadSchools = "read:schools";

        /// <summary>The scope (<c>read:sections</c>).</summary>
        public const string ReadSections = "read:sections";

        /// <summary>The scope (<c>read:student_contacts</c>).</summary>
        public const string ReadStudentContacts = "read:student_contacts";

        /// <summary>The scope (<c>read:students</c>).</summary>
        public const string ReadStudents = "read:students";

        /// <summary>The scope (<c>read:teachers</c>).</summary>
        public const string ReadTeachers = "read:teachers";

        /// <summary>The scope (<c>read:user_id</c>).</summary>
        public const string ReadUserId = "read:user_id";
    }
}

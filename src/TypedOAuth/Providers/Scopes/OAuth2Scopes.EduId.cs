// Written from eduid.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of edu-ID.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of edu-ID.</summary>
    public static class EduId
    {
        /// <summary>The scope (<c>eduperson_assurance</c>).</summary>
        public const string EdupersonAssurance = "eduperson_assurance";

        /// <summary>The scope (<c>eduperson_entitlement</c>).</summary>
        public const string EdupersonEntitlement = "eduperson_entitlement";

        /// <summary>The scope (<c>eduperson_scoped_affiliation</c>).</summary>
        public const string EdupersonScopedAffiliation = "eduperson_scoped_affiliation";

        /// <summary>The scope (<c>email</c>).</summary>
        public const string Email = "email";

        /// <summary>The scope (<c>orcid</c>).</summary>
        public const string Orcid = "orcid";

        /// <summary>The scope (<c>profile</c>).</summary>
        public const string Profile = "profile";

        /// <summary>The scope (<c>voperson_external_affiliation</c>).</summary>
        public const string VopersonExternalAffiliation = "voperson_external_affiliation";

        /// <summary>The scope (<c>voperson_id</c>).</summary>
        public const string VopersonId = "voperson_id";
    }
}

// Written from nfdi.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of NFDI Login.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of NFDI Login (<see href="https://doc.nfdi-aai.de/infraproxy">documentation</see>).</summary>
    public static class NfdiLogin
    {
        /// <summary>Sign in (returns an ID token) (<c>openid</c>).</summary>
        [Description("Sign in (returns an ID token)")]
        public const string OpenId = "openid";

        /// <summary>Email address (<c>email</c>).</summary>
        [Description("Email address")]
        public const string Email = "email";

        /// <summary>Assurance of your identity (<c>eduperson_assurance</c>).</summary>
        [Description("Assurance of your identity")]
        public const string EdupersonAssurance = "eduperson_assurance";

        /// <summary>Entitlements (<c>eduperson_entitlement</c>).</summary>
        [Description("Entitlements")]
        public const string EdupersonEntitlement = "eduperson_entitlement";

        /// <summary>Affiliation with your organization (<c>eduperson_scoped_affiliation</c>).</summary>
        [Description("Affiliation with your organization")]
        public const string EdupersonScopedAffiliation = "eduperson_scoped_affiliation";

        /// <summary>ORCID iD (<c>orcid</c>).</summary>
        [Description("ORCID iD")]
        public const string Orcid = "orcid";

        /// <summary>Basic profile (<c>profile</c>).</summary>
        [Description("Basic profile")]
        public const string Profile = "profile";

        /// <summary>Affiliation with your home organization (<c>voperson_external_affiliation</c>).</summary>
        [Description("Affiliation with your home organization")]
        public const string VopersonExternalAffiliation = "voperson_external_affiliation";

        /// <summary>ID in the community (<c>voperson_id</c>).</summary>
        [Description("ID in the community")]
        public const string VopersonId = "voperson_id";
    }
}

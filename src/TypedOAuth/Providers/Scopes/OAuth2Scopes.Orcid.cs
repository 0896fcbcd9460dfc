// Written from orcid.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of ORCID.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of ORCID (<see href="https://members.orcid.org/api/">documentation</see>).</summary>
    public static class Orcid
    {
        /// <summary>Read the ORCID iD (<c>/authenticate</c>).</summary>
        [Description("Read the ORCID iD")]
        public const string Authenticate = "/authenticate";

        /// <summary>Items shared with trusted parties (<c>/read-limited</c>).</summary>
        [Description("Items shared with trusted parties")]
        public const string ReadLimited = "/read-limited";

        /// <summary>Sign in; an ID token is issued (<c>openid</c>).</summary>
        [Description("Sign in; an ID token is issued")]
        public const string OpenId = "openid";

        /// <summary>Add and change activities (<c>/activities/update</c>).</summary>
        [Description("Add and change activities")]
        public const string ActivitiesUpdate = "/activities/update";

        /// <summary>Add and change biography data (<c>/person/update</c>).</summary>
        [Description("Add and change biography data")]
        public const string PersonUpdate = "/person/update";

        /// <summary>The scope (<c>email</c>).</summary>
        public const string Email = "email";

        /// <summary>The scope (<c>profile</c>).</summary>
        public const string Profile = "profile";
    }
}

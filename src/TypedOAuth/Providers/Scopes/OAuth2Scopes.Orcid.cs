// Written from orcid.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of ORCID.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of ORCID (<see href="https://info.orcid.org/documentation/api-tutorials/api-tutorial-get-and-authenticated-orcid-id/">documentation</see>).</summary>
    public static class Orcid
    {
        /// <summary>Read your ORCID iD (<c>/authenticate</c>).</summary>
        [Description("Read your ORCID iD")]
        public const string Authenticate = "/authenticate";

        /// <summary>Read items that you share with trusted parties (<c>/read-limited</c>).</summary>
        [Description("Read items that you share with trusted parties")]
        public const string ReadLimited = "/read-limited";

        /// <summary>Sign in (returns an ID token) (<c>openid</c>).</summary>
        [Description("Sign in (returns an ID token)")]
        public const string OpenId = "openid";

        /// <summary>Add and change activities (<c>/activities/update</c>).</summary>
        [Description("Add and change activities")]
        public const string ActivitiesUpdate = "/activities/update";

        /// <summary>Add and change biographical data (<c>/person/update</c>).</summary>
        [Description("Add and change biographical data")]
        public const string PersonUpdate = "/person/update";

        /// <summary>Email address (<c>email</c>).</summary>
        [Description("Email address")]
        public const string Email = "email";

        /// <summary>Basic profile (<c>profile</c>).</summary>
        [Description("Basic profile")]
        public const string Profile = "profile";
    }
}

// Written from vatsim.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of VATSIM.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of VATSIM (<see href="https://vatsim.dev/api/connect-api/">documentation</see>).</summary>
    public static class Vatsim
    {
        /// <summary>Read your full name (<c>full_name</c>).</summary>
        [Description("Read your full name")]
        public const string FullName = "full_name";

        /// <summary>Email address (<c>email</c>).</summary>
        [Description("Email address")]
        public const string Email = "email";

        /// <summary>Read your ratings, region and division (<c>vatsim_details</c>).</summary>
        [Description("Read your ratings, region and division")]
        public const string VatsimDetails = "vatsim_details";

        /// <summary>Read your country (<c>country</c>).</summary>
        [Description("Read your country")]
        public const string Country = "country";
    }
}

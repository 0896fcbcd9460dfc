// Written from netsuite.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of NetSuite.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of NetSuite (<see href="https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_158081944642.html#Step-One-GET-Request-to-the-Authorization-Endpoint">documentation</see>).</summary>
    public static class NetSuite
    {
        /// <summary>Use REST web services (<c>rest_webservices</c>).</summary>
        [Description("Use REST web services")]
        public const string RestWebservices = "rest_webservices";

        /// <summary>Call RESTlets (<c>restlets</c>).</summary>
        [Description("Call RESTlets")]
        public const string Restlets = "restlets";
    }
}

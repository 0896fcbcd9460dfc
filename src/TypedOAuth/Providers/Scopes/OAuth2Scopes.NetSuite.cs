// Written from netsuite.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of NetSuite.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of NetSuite (<see href="https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_158081944642.html#Step-One-GET-Request-to-the-Authorization-Endpoint">documentation</see>).</summary>
    public static class NetSuite
    {
        /// <summary>The scope (<c>rest_webservices</c>).</summary>
        public const string RestWebservices = "rest_webservices";

        /// <summary>The scope (<c>restlets</c>).</summary>
        public const string Restlets = "restlets";
    }
}

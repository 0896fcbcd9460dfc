// Written from mollie.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Mollie.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Mollie (<see href="https://docs.mollie.com/reference/authentication">documentation</see>).</summary>
    public static class Mollie
    {
        /// <summary>Read the organization (<c>organizations.read</c>).</summary>
        [Description("Read the organization")]
        public const string OrganizationsRead = "organizations.read";
    }
}

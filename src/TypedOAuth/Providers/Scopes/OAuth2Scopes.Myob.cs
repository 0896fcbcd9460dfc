// Written from myob.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of MYOB.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of MYOB.</summary>
    public static class Myob
    {
        /// <summary>MYOB AccountRight CompanyFile: read (<c>CompanyFile</c>).</summary>
        [Description("MYOB AccountRight CompanyFile: read")]
        public const string CompanyFile = "CompanyFile";
    }
}

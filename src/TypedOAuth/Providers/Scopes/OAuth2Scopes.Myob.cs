// Written from myob.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of MYOB.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of MYOB (<see href="https://developer.myob.com/api/myob-business-api/api-overview/authentication/">documentation</see>).</summary>
    public static class Myob
    {
        /// <summary>Read and change company files (<c>CompanyFile</c>).</summary>
        [Description("Read and change company files")]
        public const string CompanyFile = "CompanyFile";
    }
}

// Written from baidu.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Baidu.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Baidu (<see href="https://openauth.baidu.com/doc/doc.html">documentation</see>).</summary>
    public static class Baidu
    {
        /// <summary>Read your basic profile (<c>basic</c>).</summary>
        [Description("Read your basic profile")]
        public const string Basic = "basic";
    }
}

// Written from tidal.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of TIDAL.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of TIDAL (<see href="https://developer.tidal.com/documentation/authorization/authorization-overview">documentation</see>).</summary>
    public static class Tidal
    {
        /// <summary>Read your profile (<c>user.read</c>).</summary>
        [Description("Read your profile")]
        public const string UserRead = "user.read";
    }
}

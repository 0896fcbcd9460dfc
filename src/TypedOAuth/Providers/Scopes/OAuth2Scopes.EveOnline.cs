// Written from eve-online.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of EVE Online.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of EVE Online (<see href="https://developers.eveonline.com/docs/services/sso/">documentation</see>).</summary>
    public static class EveOnline
    {
        /// <summary>Read public data (<c>publicData</c>).</summary>
        [Description("Read public data")]
        public const string PublicData = "publicData";
    }
}

// Written from mailcow.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of mailcow.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of mailcow (<see href="https://docs.mailcow.email/">documentation</see>).</summary>
    public static class Mailcow
    {
        /// <summary>Basic profile (<c>profile</c>).</summary>
        [Description("Basic profile")]
        public const string Profile = "profile";
    }
}

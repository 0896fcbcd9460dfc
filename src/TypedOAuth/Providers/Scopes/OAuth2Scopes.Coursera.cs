// Written from coursera.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Coursera.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Coursera (<see href="https://tech.coursera.org/app-platform/oauth2/">documentation</see>).</summary>
    public static class Coursera
    {
        /// <summary>Read your profile (<c>view_profile</c>).</summary>
        [Description("Read your profile")]
        public const string ViewProfile = "view_profile";
    }
}

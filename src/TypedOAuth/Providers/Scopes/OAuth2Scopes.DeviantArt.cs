// Written from deviantart.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of DeviantArt.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of DeviantArt (<see href="https://www.deviantart.com/developers/authentication">documentation</see>).</summary>
    public static class DeviantArt
    {
        /// <summary>Read your profile (<c>user</c>).</summary>
        [Description("Read your profile")]
        public const string User = "user";

        /// <summary>Read basic data (<c>basic</c>).</summary>
        [Description("Read basic data")]
        public const string Basic = "basic";
    }
}

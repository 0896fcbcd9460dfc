// Written from wave.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Wave.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Wave (<see href="https://developer.waveapps.com/hc/en-us/articles/360019493652-OAuth-Guide">documentation</see>).</summary>
    public static class Wave
    {
        /// <summary>Read your profile (<c>user:read</c>).</summary>
        [Description("Read your profile")]
        public const string UserRead = "user:read";
    }
}

// Written from genius.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Genius.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Genius (<see href="https://docs.genius.com/#/authentication-h1">documentation</see>).</summary>
    public static class Genius
    {
        /// <summary>Read your account (<c>me</c>).</summary>
        [Description("Read your account")]
        public const string Me = "me";
    }
}

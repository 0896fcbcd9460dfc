// Written from 42-school.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of 42.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of 42.</summary>
    public static class School42
    {
        /// <summary>The scope (<c>public</c>).</summary>
        public const string Public = "public";

        /// <summary>The scope (<c>projects</c>).</summary>
        public const string Projects = "projects";
    }
}

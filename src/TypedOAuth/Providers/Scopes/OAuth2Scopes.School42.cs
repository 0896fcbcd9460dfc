// Written from 42-school.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of 42.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of 42 (<see href="https://api.intra.42.fr/apidoc/guides/web_application_flow">documentation</see>).</summary>
    public static class School42
    {
        /// <summary>Read public data (<c>public</c>).</summary>
        [Description("Read public data")]
        public const string Public = "public";

        /// <summary>Read and change projects (<c>projects</c>).</summary>
        [Description("Read and change projects")]
        public const string Projects = "projects";
    }
}

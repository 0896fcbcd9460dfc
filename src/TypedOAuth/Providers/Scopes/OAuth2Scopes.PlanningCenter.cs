// Written from planning-center.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of Planning Center.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Planning Center.</summary>
    public static class PlanningCenter
    {
        /// <summary>The scope (<c>people</c>).</summary>
        public const string People = "people";
    }
}

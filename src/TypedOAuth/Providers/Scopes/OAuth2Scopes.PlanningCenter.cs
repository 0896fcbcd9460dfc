// Written from planning-center.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Planning Center.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Planning Center (<see href="https://developer.planning.center/docs/#/overview/authentication">documentation</see>).</summary>
    public static class PlanningCenter
    {
        /// <summary>Read and change people (<c>people</c>).</summary>
        [Description("Read and change people")]
        public const string People = "people";
    }
}

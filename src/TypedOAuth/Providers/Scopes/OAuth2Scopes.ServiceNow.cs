// Written from servicenow.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of ServiceNow.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of ServiceNow.</summary>
    public static class ServiceNow
    {
        /// <summary>The scope (<c>useraccount</c>).</summary>
        public const string Useraccount = "useraccount";
    }
}

// Written from servicenow.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of ServiceNow.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of ServiceNow (<see href="https://www.servicenow.com/docs/">documentation</see>).</summary>
    public static class ServiceNow
    {
        /// <summary>Everything that you can reach (<c>useraccount</c>).</summary>
        [Description("Everything that you can reach")]
        public const string UserAccount = "useraccount";
    }
}

// Written from acuity-scheduling.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Acuity Scheduling.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Acuity Scheduling (<see href="https://developers.acuityscheduling.com/docs/oauth2">documentation</see>).</summary>
    public static class AcuityScheduling
    {
        /// <summary>Full access to the API (<c>api-v1</c>).</summary>
        [Description("Full access to the API")]
        public const string ApiV1 = "api-v1";
    }
}

// Written from aws-cognito.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Amazon Cognito.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Amazon Cognito (<see href="https://docs.aws.amazon.com/cognito/latest/developerguide/federation-endpoints.html">documentation</see>).</summary>
    public static class AmazonCognito
    {
        /// <summary>Sign in (returns an ID token) (<c>openid</c>).</summary>
        [Description("Sign in (returns an ID token)")]
        public const string OpenId = "openid";

        /// <summary>Email address (<c>email</c>).</summary>
        [Description("Email address")]
        public const string Email = "email";

        /// <summary>Basic profile (<c>profile</c>).</summary>
        [Description("Basic profile")]
        public const string Profile = "profile";
    }
}

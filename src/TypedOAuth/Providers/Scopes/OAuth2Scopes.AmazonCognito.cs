// Written from aws-cognito.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of Amazon Cognito.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Amazon Cognito (<see href="https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-reference.html">documentation</see>).</summary>
    public static class AmazonCognito
    {
        /// <summary>The scope (<c>openid</c>).</summary>
        public const string OpenId = "openid";

        /// <summary>The scope (<c>email</c>).</summary>
        public const string Email = "email";

        /// <summary>The scope (<c>profile</c>).</summary>
        public const string Profile = "profile";
    }
}

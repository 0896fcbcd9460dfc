// Written from huggingface.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Hugging Face.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Hugging Face (<see href="https://huggingface.co/docs/hub/oauth">documentation</see>).</summary>
    public static class HuggingFace
    {
        /// <summary>Sign in (returns an ID token) (<c>openid</c>).</summary>
        [Description("Sign in (returns an ID token)")]
        public const string OpenId = "openid";

        /// <summary>Email address (<c>email</c>).</summary>
        [Description("Email address")]
        public const string Email = "email";

        /// <summary>Read your profile (<c>profile</c>).</summary>
        [Description("Read your profile")]
        public const string Profile = "profile";

        /// <summary>Read repositories (<c>read-repos</c>).</summary>
        [Description("Read repositories")]
        public const string ReadRepos = "read-repos";

        /// <summary>Change repositories (<c>write-repos</c>).</summary>
        [Description("Change repositories")]
        public const string WriteRepos = "write-repos";

        /// <summary>Run inference (<c>inference-api</c>).</summary>
        [Description("Run inference")]
        public const string InferenceApi = "inference-api";
    }
}

// Written from huggingface.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Hugging Face.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Hugging Face.</summary>
    public static class HuggingFace
    {
        /// <summary>Sign in; an ID token is issued (<c>openid</c>).</summary>
        [Description("Sign in; an ID token is issued")]
        public const string OpenId = "openid";

        /// <summary>E-mail address (<c>email</c>).</summary>
        [Description("E-mail address")]
        public const string Email = "email";

        /// <summary>Profile (<c>profile</c>).</summary>
        [Description("Profile")]
        public const string Profile = "profile";

        /// <summary>Repositories (<c>read-repos</c>).</summary>
        [Description("Repositories")]
        public const string ReadRepos = "read-repos";

        /// <summary>Repositories, change (<c>write-repos</c>).</summary>
        [Description("Repositories, change")]
        public const string WriteRepos = "write-repos";

        /// <summary>Inference (<c>inference-api</c>).</summary>
        [Description("Inference")]
        public const string InferenceApi = "inference-api";
    }
}

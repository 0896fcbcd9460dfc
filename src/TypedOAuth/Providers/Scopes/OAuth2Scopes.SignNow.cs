// Written from sign-now.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of SignNow.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of SignNow (<see href="https://docs.signnow.com/docs/signnow/features#authentication">documentation</see>).</summary>
    public static class SignNow
    {
        /// <summary>Full access to the API (<c>*</c>).</summary>
        [Description("Full access to the API")]
        public const string All = "*";
    }
}

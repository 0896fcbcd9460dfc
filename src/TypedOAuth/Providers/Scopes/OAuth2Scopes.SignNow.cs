// Written from sign-now.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <content>Contains the scopes of SignNow.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of SignNow (<see href="https://docs.signnow.com/docs/signnow/features#authentication">documentation</see>).</summary>
    public static class SignNow
    {
        /// <summary>The scope (<c>*</c>).</summary>
        public const string All = "*";
    }
}

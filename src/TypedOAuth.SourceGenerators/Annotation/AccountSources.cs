namespace TypedOAuth.SourceGenerators.Annotation;

/// <summary>Declares the names of the sources of accounts.</summary>
internal static class AccountSources
{
    public const string IdToken = "IdToken";
    public const string UserInfo = "UserInfo";
    public const string TokenResponse = "TokenResponse";
    public const string CallbackField = "CallbackField";
}
